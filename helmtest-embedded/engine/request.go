package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
)

const (
	versionRequest = "version"
	renderRequest  = "render"
)

type request struct {
	Type             string     `json:"type"`
	Chart            string     `json:"chart"`
	Release          release    `json:"release"`
	Values           []string   `json:"values"`
	Overrides        []override `json:"overrides"`
	KubeVersion      string     `json:"kubeVersion"`
	APIVersions      []string   `json:"apiVersions"`
	SchemaValidation bool       `json:"schemaValidation"`
	ClusterObjects   string     `json:"clusterObjects"`
	Limits           limits     `json:"limits"`
}

type release struct {
	Name      string `json:"name"`
	Namespace string `json:"namespace"`
	Upgrade   bool   `json:"upgrade"`
	Revision  int    `json:"revision"`
}

type override struct {
	Option string `json:"option"`
	Path   string `json:"path"`
	Value  string `json:"value"`
}

// text is the override as it would stand on the command line.
func (o override) text() string { return o.Path + "=" + o.Value }

type limits struct {
	OutputBytes int64 `json:"outputBytes"`
	MemoryBytes int64 `json:"memoryBytes"`
}

func parseRequest(frame []byte) (*request, error) {
	decoder := json.NewDecoder(bytes.NewReader(frame))
	decoder.DisallowUnknownFields()
	parsed := &request{}
	if err := decoder.Decode(parsed); err != nil {
		return nil, err
	}
	if _, err := decoder.Token(); !errors.Is(err, io.EOF) {
		return nil, errors.New("there is text behind the request")
	}
	return parsed, parsed.check()
}

func (r *request) check() error {
	switch r.Type {
	case versionRequest:
		return nil
	case renderRequest:
		return r.checkRender()
	default:
		return fmt.Errorf("unknown type %q", r.Type)
	}
}

func (r *request) checkRender() error {
	if r.Limits.OutputBytes <= 0 || r.Limits.MemoryBytes <= 0 {
		return errors.New("limits must be positive")
	}
	for _, o := range r.Overrides {
		if _, known := setters[o.Option]; !known {
			return fmt.Errorf("unknown option %q", o.Option)
		}
	}
	return nil
}
