package main

import (
	"bytes"
	"log/slog"
	"strings"
)

// warnings is what Helm logs in one render.
type warnings struct {
	log bytes.Buffer
}

// collectWarnings makes Helm log as the command line tool does on stderr: without the time.
func collectWarnings() *warnings {
	collected := &warnings{}
	slog.SetDefault(slog.New(slog.NewTextHandler(&collected.log, &slog.HandlerOptions{
		ReplaceAttr: func(_ []string, attribute slog.Attr) slog.Attr {
			if attribute.Key == slog.TimeKey {
				return slog.Attr{}
			}
			return attribute
		},
	})))
	return collected
}

func (w *warnings) lines() []string {
	lines := []string{}
	for line := range strings.Lines(w.log.String()) {
		if strings.TrimSpace(line) != "" {
			lines = append(lines, strings.TrimRight(line, "\r\n"))
		}
	}
	return lines
}
