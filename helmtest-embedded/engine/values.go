package main

import (
	"encoding/json"
	"fmt"
	"strings"

	"helm.sh/helm/v4/pkg/chart/v2/loader"
	"helm.sh/helm/v4/pkg/strvals"
)

type values = map[string]any

// Helm applies these options in this order, whatever theirs on the command line.
var setterOrder = []string{"--set-json", "--set", "--set-string", "--set-file"}

var setters = map[string]func(override, values) (values, error){
	"--set-json":   setJSON,
	"--set":        set,
	"--set-string": setString,
	"--set-file":   setFile,
}

// mergeValues merges layers and overrides in the order and with the words of the command line tool.
func mergeValues(layers []string, overrides []override) (values, error) {
	merged := values{}
	for i, layer := range layers {
		parsed, err := loader.LoadValues(strings.NewReader(layer))
		if err != nil {
			return nil, fmt.Errorf("failed to parse %s: %w", layerName(i), err)
		}
		merged = loader.MergeMaps(merged, parsed)
	}
	for _, option := range setterOrder {
		for _, o := range overrides {
			if o.Option != option {
				continue
			}
			var err error
			if merged, err = setters[option](o, merged); err != nil {
				return nil, err
			}
		}
	}
	return merged, nil
}

func layerName(i int) string {
	return fmt.Sprintf("helmtest-values-layer-%d.yaml", i)
}

func setJSON(o override, base values) (values, error) {
	text := o.text()
	if trimmed := strings.TrimSpace(text); strings.HasPrefix(trimmed, "{") {
		var object values
		if err := json.Unmarshal([]byte(trimmed), &object); err != nil {
			return nil, fmt.Errorf("failed parsing --set-json data JSON: %s", text)
		}
		return loader.MergeMaps(base, object), nil
	}
	if err := strvals.ParseJSON(text, base); err != nil {
		return nil, fmt.Errorf("failed parsing --set-json data %s", text)
	}
	return base, nil
}

func set(o override, base values) (values, error) {
	if err := strvals.ParseInto(o.text(), base); err != nil {
		return nil, fmt.Errorf("failed parsing --set data: %w", err)
	}
	return base, nil
}

func setString(o override, base values) (values, error) {
	if err := strvals.ParseIntoString(o.text(), base); err != nil {
		return nil, fmt.Errorf("failed parsing --set-string data: %w", err)
	}
	return base, nil
}

func setFile(o override, base values) (values, error) {
	content := func([]rune) (any, error) { return o.Value, nil }
	if err := strvals.ParseIntoFile(o.Path+"=file", base, content); err != nil {
		return nil, fmt.Errorf("failed parsing --set-file data: %w", err)
	}
	return base, nil
}
