package main

import (
	"fmt"
	"runtime/debug"
	"runtime/metrics"
	"time"
)

const (
	outputName = "output"
	memoryName = "memory"

	sampleInterval = 5 * time.Millisecond
)

// limitError says which of the request's limits a render exceeds.
type limitError struct {
	limit, message string
}

func (e *limitError) Error() string { return e.message }

func checkOutput(texts map[string]string, maxBytes int64) error {
	var total int64
	for _, text := range texts {
		total += int64(len(text))
	}
	if total > maxBytes {
		return &limitError{outputName, fmt.Sprintf("the chart's output is larger than %s: look for an endless loop in the templates", size(maxBytes))}
	}
	return nil
}

// watchMemory calls exceeded once if this process needs more than maxBytes, until it is stopped.
func watchMemory(maxBytes int64, exceeded func(error)) (stop func()) {
	if memoryInUse() > uint64(maxBytes)/4 {
		debug.FreeOSMemory() // what earlier renders left must not count
	}
	debug.SetMemoryLimit(maxBytes / 2) // nor what this one leaves
	ticker := time.NewTicker(sampleInterval)
	done := make(chan struct{})
	go func() {
		defer ticker.Stop()
		for {
			select {
			case <-done:
				return
			case <-ticker.C:
				if memoryInUse() > uint64(maxBytes) {
					exceeded(&limitError{memoryName, fmt.Sprintf("rendering needs more than %s of memory: look for an endless loop in the templates", size(maxBytes))})
					return
				}
			}
		}
	}()
	return func() { close(done) }
}

func memoryInUse() uint64 {
	samples := []metrics.Sample{
		{Name: "/memory/classes/total:bytes"},
		{Name: "/memory/classes/heap/released:bytes"},
	}
	metrics.Read(samples)
	return samples[0].Value.Uint64() - samples[1].Value.Uint64()
}

func size(bytes int64) string {
	for _, unit := range []struct {
		name  string
		bytes int64
	}{{"GiB", 1 << 30}, {"MiB", 1 << 20}, {"KiB", 1 << 10}} {
		if bytes >= unit.bytes && bytes%unit.bytes == 0 {
			return fmt.Sprintf("%d %s", bytes/unit.bytes, unit.name)
		}
	}
	return fmt.Sprintf("%d bytes", bytes)
}
