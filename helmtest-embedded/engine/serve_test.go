package main

import (
	"encoding/binary"
	"fmt"
	"os"
	"testing"
	"time"
)

const (
	quickly     = 20 * time.Second
	endlessLoop = `{{ range until 100000 }}{{ range until 100000 }}{{ end }}{{ end }}`
)

func TestGreetingAndVersionAreTheSame(t *testing.T) {
	engine := startEngine(t)
	want := version{Protocol: 1, Helm: "v4.3.0"}
	if got := engine.ask(t, map[string]string{"type": "version"}).version; engine.greeting != want || got != want {
		t.Errorf("greeting %+v, version %+v, want %+v", engine.greeting, got, want)
	}
}

func TestThePropertiesInTheJarAreTheGreetings(t *testing.T) {
	properties, err := os.ReadFile("../src/main/resources/io/helmtest/embedded/engine.properties")
	check(t, err)
	greeting := startEngine(t).greeting
	assertEqual(t, "engine.properties", string(properties),
		fmt.Sprintf("protocol=%d\nhelm=%s\n", greeting.Protocol, greeting.Helm))
}

func TestTheEndOfStdinEndsTheProcess(t *testing.T) {
	for name, request := range map[string]any{
		"while it waits":   map[string]string{"type": "version"},
		"while it renders": requestFor(files{"templates/a.yaml": endlessLoop}.folder(t)),
	} {
		t.Run(name, func(t *testing.T) {
			engine := startEngine(t)
			engine.send(t, request)
			if name == "while it waits" {
				engine.receive(t, &version{})
			}
			check(t, engine.stdin.Close())
			started := time.Now()
			if code, took := engine.exit(t), time.Since(started); code != 0 || took > quickly {
				t.Errorf("exit code %d after %s", code, took)
			}
			assertEqual(t, "stderr", engine.stderr.String(), "")
		})
	}
}

func TestMalformedInput(t *testing.T) {
	for _, c := range []struct{ name, in, want string }{
		{"no frame", "GET / HTTP/1.1\n", "malformed frame: 1195725856 bytes, at most 268435456 are allowed"},
		{"half a length", "\x00\x00", "reading a frame's length: unexpected EOF"},
		{"half a frame", "\x00\x00\x00\x09{}", "malformed frame: 2 of 9 bytes"},
		{"no JSON", frame("{"), "malformed request: unexpected EOF"},
		{"JSON and more", frame("{} {}"), "malformed request: there is text behind the request"},
		{"an unknown field", frame(`{"type":"version","colour":"red"}`), `malformed request: json: unknown field "colour"`},
		{"an unknown type", frame(`{"type":"lint"}`), `malformed request: unknown type "lint"`},
		{"no limits", frame(`{"type":"render"}`), "malformed request: limits must be positive"},
		{"an unknown option", frame(`{"type":"render","limits":{"outputBytes":1,"memoryBytes":1},"overrides":[{"option":"--set-color"}]}`), `malformed request: unknown option "--set-color"`},
	} {
		t.Run(c.name, func(t *testing.T) {
			engine := startEngine(t)
			_, err := engine.stdin.Write([]byte(c.in))
			check(t, err)
			if c.name == "half a length" || c.name == "half a frame" {
				check(t, engine.stdin.Close())
			}
			if code := engine.exit(t); code != 2 {
				t.Errorf("exit code %d", code)
			}
			assertEqual(t, "stderr", engine.stderr.String(), "helmtest-engine: "+c.want+"\n")
		})
	}
}

func frame(json string) string {
	return string(binary.BigEndian.AppendUint32(nil, uint32(len(json)))) + json
}

func TestOutputThatIsNoText(t *testing.T) {
	engine := startEngine(t)
	r := requestFor(files{"crds/a.yaml": "a: 1\nb: \ufffd\nc: caf\xe9\n"}.folder(t))
	assertEqual(t, "message", engine.failure(t, r).Message,
		"its output is not UTF-8, first in line 5: a file of the chart has another encoding")
}

func TestTheEnvironmentChangesNothing(t *testing.T) {
	r := requestFor(files{"templates/a.yaml": `zone: {{ toDate "2006-01-02" "2026-07-01" | date "-07:00" }}` + "\n"}.folder(t))
	got := startEngine(t, "TZ=Asia/Tokyo", "HELM_DEBUG=true", "KUBECONFIG=/gone", "HELM_NAMESPACE=web").render(t, r)
	assertEqual(t, "manifest", got.manifest, "---\n# Source: shop/templates/a.yaml\nzone: +00:00\n")
}
