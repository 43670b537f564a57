package main

import (
	"fmt"
	"strings"
	"unicode/utf8"

	v2 "helm.sh/helm/v4/pkg/chart/v2"
	releaseutil "helm.sh/helm/v4/pkg/release/v1/util"
)

// manifestOf prints what "helm template --include-crds" prints of rendered files.
func manifestOf(chart *v2.Chart, files map[string]string) (string, error) {
	hooks, manifests, err := releaseutil.SortManifests(files, nil, releaseutil.InstallOrder)
	if err != nil {
		return "", err
	}
	var resources strings.Builder
	for _, crd := range chart.CRDObjects() {
		printDocument(&resources, crd.Filename, string(crd.File.Data))
	}
	for _, manifest := range manifests {
		printDocument(&resources, manifest.Name, manifest.Content)
	}
	var all strings.Builder
	fmt.Fprintln(&all, strings.TrimSpace(resources.String()))
	for _, hook := range hooks {
		printDocument(&all, hook.Path, hook.Manifest)
	}
	return all.String(), nil
}

func printDocument(out *strings.Builder, source, content string) {
	fmt.Fprintf(out, "---\n# Source: %s\n%s\n", source, content)
}

// checkText refuses what JSON cannot carry.
func checkText(texts ...string) error {
	for _, text := range texts {
		if !utf8.ValidString(text) {
			return fmt.Errorf("its output is not UTF-8, first in line %d: a file of the chart has another encoding", firstBrokenLine(text))
		}
	}
	return nil
}

func firstBrokenLine(text string) int {
	line := 1
	for i, letter := range text {
		if letter == '\n' {
			line++
		}
		if letter == utf8.RuneError && !strings.HasPrefix(text[i:], string(utf8.RuneError)) {
			return line
		}
	}
	return line
}
