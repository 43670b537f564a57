package main

import (
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// TestPublicChartsRenderAsWithHelm compares with helm over all charts that the glob patterns in the
// environment variable CHARTS name. Charts that differ between two runs of helm are random.
func TestPublicChartsRenderAsWithHelm(t *testing.T) {
	helm := findHelm(t)
	counts := map[string]int{}
	for _, chart := range publicCharts(t) {
		verdict := compareTwice(t, helm, requestFor(chart))
		counts[verdict]++
		if verdict != "byte-equal" {
			t.Logf("%s: %s", verdict, chart)
		}
	}
	for _, verdict := range slices.Sorted(maps.Keys(counts)) {
		t.Logf("%4d %s", counts[verdict], verdict)
	}
}

func publicCharts(t *testing.T) []string {
	var charts []string
	for _, pattern := range filepath.SplitList(os.Getenv("CHARTS")) {
		files, err := filepath.Glob(filepath.Join(pattern, "Chart.yaml"))
		check(t, err)
		for _, file := range files {
			charts = append(charts, filepath.Dir(file))
		}
	}
	if len(charts) == 0 {
		t.Skip("CHARTS names no charts")
	}
	return charts
}

func compareTwice(t *testing.T, helm helmCLI, r *request) string {
	expected, again := helm.render(t, r), helm.render(t, r)
	got := startEngine(t).render(t, r)
	switch {
	case got == expected && got.failure != "":
		return "failing with the same words"
	case got == expected:
		return "byte-equal"
	case expected == again:
		t.Errorf("%s: %s", r.Chart, firstDifference(expected, got))
		return "DIFFERENT"
	case equalButFor(expected, again, got):
		return "random, equal but for the random lines"
	default:
		return "random, with random line breaks too"
	}
}

// equalButFor compares the lines which two runs of helm have in common.
func equalButFor(expected, again, got outcome) bool {
	expecteds, agains, gots := lines(expected), lines(again), lines(got)
	if len(expecteds) != len(agains) || len(expecteds) != len(gots) {
		return false
	}
	for i := range expecteds {
		if expecteds[i] == agains[i] && expecteds[i] != gots[i] {
			return false
		}
	}
	return true
}

func lines(o outcome) []string {
	return strings.Split(o.failure+"\n"+o.warnings+"\n"+o.manifest, "\n")
}
