package main

import (
	"strings"
	"testing"
)

func TestMoreOutputThanAllowed(t *testing.T) {
	engine := startEngine(t)
	chart := files{"templates/NOTES.txt": `{{ repeat 1025 "a" }}`}.folder(t)
	for _, c := range []struct {
		allowed int64
		want    renderError
	}{
		{1025, renderError{}},
		{1024, renderError{Limit: "output", Message: "the chart's output is larger than 1 KiB: look for an endless loop in the templates"}},
		{1000, renderError{Limit: "output", Message: "the chart's output is larger than 1000 bytes: look for an endless loop in the templates"}},
	} {
		r := requestFor(chart)
		r.Limits.OutputBytes = c.allowed
		got := engine.ask(t, r)
		if got.Error == nil {
			got.Error = &renderError{}
		}
		if *got.Error != c.want {
			t.Errorf("got %+v, want %+v", *got.Error, c.want)
		}
	}
}

func TestMoreMemoryThanAllowedEndsTheProcess(t *testing.T) {
	bomb := `{{ $a := repeat 100000 "0123456789" }}` + strings.Repeat(`{{ $a = repeat 4 $a }}`, 8)
	engine := startEngine(t)
	r := requestFor(files{"templates/a.yaml": bomb}.folder(t))
	r.Limits.MemoryBytes = 128 << 20
	got := engine.failure(t, r)
	want := renderError{Limit: "memory", Message: "rendering needs more than 128 MiB of memory: look for an endless loop in the templates"}
	if *got != want {
		t.Errorf("got %+v, want %+v", *got, want)
	}
	if code := engine.exit(t); code != 0 {
		t.Errorf("exit code %d", code)
	}
}

func TestGarbageIsNoReasonToEnd(t *testing.T) {
	engine := startEngine(t)
	for name, template := range map[string]string{
		"of a render":        `{{ range until 1000 }}{{ $a := repeat 100000 "0123456789" }}{{ end }}`,
		"of earlier renders": `{{ $a := repeat 15000000 "0123456789" }}`,
	} {
		t.Run(name, func(t *testing.T) {
			r := requestFor(files{"templates/a.yaml": template}.folder(t))
			r.Limits.MemoryBytes = 256 << 20
			for range 3 {
				assertEqual(t, "manifest", engine.ask(t, r).Manifest, "\n")
			}
		})
	}
}
