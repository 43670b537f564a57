package main

import (
	"bytes"
	"crypto/sha256"
	"errors"
	"fmt"
	"log/slog"
	"sync"

	"github.com/santhosh-tekuri/jsonschema/v6"
	"helm.sh/helm/v4/pkg/chart/common"
	"helm.sh/helm/v4/pkg/chart/common/util"
	v2 "helm.sh/helm/v4/pkg/chart/v2"
)

const valuesSchema = "file:///values.schema.json"

// validate lets Helm check the values, once it is sure that no schema leads Helm into a network.
func validate(chart *v2.Chart, merged common.Values) error {
	err := checkSchemas(chart)
	if _, remote := errors.AsType[*remoteSchemaError](err); remote {
		return err
	}
	if err == nil {
		util.URNResolver = permissiveURNs()
		err = util.ValidateAgainstSchema(chart, merged)
	}
	if err != nil {
		return fmt.Errorf("values don't meet the specifications of the schema(s) in the following chart(s):\n%w", err)
	}
	return nil
}

// remoteSchemaError says which chart's schema refers to which URL.
type remoteSchemaError struct {
	chart, url string
}

func (e *remoteSchemaError) Error() string {
	return fmt.Sprintf("values.schema.json of chart %s refers to %s, and a render opens no connection: put that schema into the chart, or switch schema validation off", e.chart, e.url)
}

func checkSchemas(chart *v2.Chart) error {
	if chart.Schema != nil {
		if err := checkSchema(chart); err != nil {
			return err
		}
	}
	for _, subchart := range chart.Dependencies() {
		if err := checkSchemas(subchart); err != nil {
			return err
		}
	}
	return nil
}

// selfContained holds the digests of schemas that refer to no file: checked once, they stay right.
var selfContained sync.Map

// checkSchema resolves a schema's references as Helm will, but without a network. What cannot be
// resolved fails here: in another order Helm might reach a remote one first.
func checkSchema(chart *v2.Chart) error {
	digest := sha256.Sum256(chart.Schema)
	if _, known := selfContained.Load(digest); known {
		return nil
	}
	local, remote := &localReferences{}, &remoteReferences{}
	err := compile(chart.Schema, local, remote)
	if remote.first != "" {
		return &remoteSchemaError{chart.Name(), remote.first}
	}
	if err != nil {
		return fmt.Errorf("%s:\n%w", chart.Name(), err)
	}
	if !local.loaded {
		selfContained.Store(digest, true)
	}
	return nil
}

func compile(schema []byte, local *localReferences, remote *remoteReferences) (failed error) {
	defer func() {
		if panicked := recover(); panicked != nil {
			failed = fmt.Errorf("unable to validate schema: %s", panicked)
		}
	}()
	parsed, err := jsonschema.UnmarshalJSON(bytes.NewReader(schema))
	if err != nil {
		return err
	}
	compiler := jsonschema.NewCompiler()
	compiler.UseLoader(jsonschema.SchemeURLLoader{
		"file":  local,
		"http":  remote,
		"https": remote,
		"urn":   anything{},
	})
	if err := compiler.AddResource(valuesSchema, parsed); err != nil {
		return err
	}
	_, err = compiler.Compile(valuesSchema)
	return err
}

// localReferences loads what a schema refers to and remembers that there was something.
type localReferences struct {
	jsonschema.FileLoader
	loaded bool
}

func (l *localReferences) Load(url string) (any, error) {
	l.loaded = true
	return l.FileLoader.Load(url)
}

// remoteReferences loads nothing and remembers the first URL it was asked for.
type remoteReferences struct {
	first string
}

func (r *remoteReferences) Load(url string) (any, error) {
	if r.first == "" {
		r.first = url
	}
	return nil, errors.New("not loaded")
}

type anything struct{}

func (anything) Load(string) (any, error) { return true, nil }

// permissiveURNs does what Helm does with a URN, but forgets with the request which it has warned of.
func permissiveURNs() util.URNResolverFunc {
	warned := map[string]bool{}
	return func(urn string) (any, error) {
		if !warned[urn] {
			slog.Warn("unresolved URN reference ignored; using permissive schema", "urn", urn)
		}
		warned[urn] = true
		return true, nil
	}
}
