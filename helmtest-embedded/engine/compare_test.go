package main

import (
	"fmt"
	"strings"
)

func firstDifference(expected, got outcome) string {
	for _, pair := range []struct{ name, expected, got string }{
		{"failure", expected.failure, got.failure},
		{"manifest", expected.manifest, got.manifest},
		{"warnings", expected.warnings, got.warnings},
	} {
		if pair.expected != pair.got {
			return pair.name + " " + firstDifferingLine(pair.expected, pair.got)
		}
	}
	return "no difference"
}

func firstDifferingLine(expected, got string) string {
	expecteds, gots := strings.Split(expected, "\n"), strings.Split(got, "\n")
	for i := range min(len(expecteds), len(gots)) {
		if expecteds[i] != gots[i] {
			return fmt.Sprintf("line %d\nhelm:   %q\nengine: %q", i+1, expecteds[i], gots[i])
		}
	}
	return fmt.Sprintf("has %d lines, not %d", len(gots), len(expecteds))
}
