package main

import (
	"path"
	"strings"

	v2 "helm.sh/helm/v4/pkg/chart/v2"
)

const notesFile = "NOTES.txt"

// takeNotes takes every NOTES.txt out of the rendered files and gives the chart's own.
func takeNotes(chart *v2.Chart, files map[string]string) string {
	notes := files[path.Join(chart.Name(), "templates", notesFile)]
	for name := range files {
		if strings.HasSuffix(name, notesFile) {
			delete(files, name)
		}
	}
	return notes
}
