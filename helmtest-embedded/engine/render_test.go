package main

import (
	"os"
	"strings"
	"testing"
)

// renderCase is a chart, a request for it, and what Helm makes of both.
type renderCase struct {
	name     string
	chart    files
	change   func(*request)
	manifest string
	notes    string
	warnings string
	failure  renderError
}

// TestRender asks one engine for all cases: no request may see what another did.
func TestRender(t *testing.T) {
	engine := startEngine(t)
	for _, c := range slicesOf(featureCases, valuesCases, subchartCases, failureCases) {
		t.Run(c.name, func(t *testing.T) {
			r := c.request(t)
			got := engine.ask(t, r)
			assertEqual(t, "manifest", got.Manifest, c.manifest)
			assertEqual(t, "notes", got.Notes, c.notes)
			assertEqual(t, "warnings", strings.ReplaceAll(strings.Join(got.Warnings, "\n"), r.Chart, "CHART"), c.warnings)
			if got.Error == nil {
				got.Error = &renderError{}
			}
			got.Error.Message = strings.ReplaceAll(got.Error.Message, r.Chart, "CHART")
			if *got.Error != c.failure {
				t.Errorf("failure:\ngot  %+v\nwant %+v", *got.Error, c.failure)
			}
		})
	}
}

// TestHelmRendersTheSame compares the same cases with the helm command line tool.
func TestHelmRendersTheSame(t *testing.T) {
	helm := findHelm(t)
	engine := startEngine(t)
	for _, c := range slicesOf(featureCases, valuesCases, subchartCases, failureCases) {
		t.Run(c.name, func(t *testing.T) {
			r := c.request(t)
			expected, got := helm.render(t, r), engine.render(t, r)
			if expected != got {
				t.Error(firstDifference(expected, got))
			}
		})
	}
}

func (c renderCase) request(t *testing.T) *request {
	t.Helper()
	r := requestFor(c.chart.folder(t))
	if c.change != nil {
		c.change(r)
	}
	return r
}

func TestAnArchiveRendersAsItsFolder(t *testing.T) {
	engine := startEngine(t)
	for _, c := range slicesOf(featureCases, subchartCases) {
		t.Run(c.name, func(t *testing.T) {
			folder := c.request(t)
			archive := *folder
			archive.Chart = c.chart.archive(t)
			if expected, got := engine.render(t, folder), engine.render(t, &archive); expected != got {
				t.Error(firstDifference(expected, got))
			}
		})
	}
}

func TestASymbolicLinkIsFollowedAndTold(t *testing.T) {
	chart := files{"templates/a.yaml": "a: 1\n"}.folder(t)
	check(t, os.Symlink("a.yaml", chart+"/templates/b.yaml"))
	got := startEngine(t).ask(t, requestFor(chart))
	assertEqual(t, "manifest", got.Manifest,
		"---\n# Source: shop/templates/a.yaml\na: 1\n\n---\n# Source: shop/templates/b.yaml\na: 1\n")
	assertEqual(t, "warnings", strings.ReplaceAll(strings.Join(got.Warnings, "\n"), chart, "CHART"),
		`level=INFO msg="found symbolic link in path. Contents of linked file included and used" path=CHART/templates/b.yaml resolved=CHART/templates/a.yaml`)
}

func TestAPIVersionsStayInTheirRequest(t *testing.T) {
	chart := files{"templates/a.yaml": `a: {{ .Capabilities.APIVersions.Has "shop/v1" }}`}.folder(t)
	engine := startEngine(t)
	with := requestFor(chart)
	with.APIVersions = []string{"shop/v1"}
	for _, c := range []struct {
		r    *request
		want string
	}{{with, "a: true"}, {requestFor(chart), "a: false"}} {
		got := engine.ask(t, c.r).Manifest
		assertEqual(t, "manifest", got, "---\n# Source: shop/templates/a.yaml\n"+c.want+"\n")
	}
}

func assertEqual(t *testing.T, name, got, want string) {
	t.Helper()
	if got != want {
		t.Errorf("%s: %s", name, strings.NewReplacer("helm:  ", "want:", "engine:", "got: ").Replace(firstDifferingLine(want, got)))
	}
}

func slicesOf(groups ...[]renderCase) []renderCase {
	var all []renderCase
	for _, group := range groups {
		all = append(all, group...)
	}
	return all
}
