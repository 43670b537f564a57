package main

import "strings"

const (
	positive = `{"properties": {"replicas": {"type": "integer", "minimum": 1}}}`
	unmet    = "values don't meet the specifications of the schema(s) in the following chart(s):\n"
)

var endless = `template: shop/templates/a.yaml:1:47: executing "shop/templates/a.yaml" at <include "a" .>: error calling include: ` +
	strings.Repeat(`template: shop/templates/a.yaml:1:19: executing "a" at <include "a" .>: error calling include: `, 1001) +
	"rendering template has a nested reference name: a: unable to execute template"

var failureCases = []renderCase{
	{
		name:    "fail",
		chart:   files{"templates/web.yaml": "a: 1\nb: {{ fail \"no (b): 2\" }}\n"},
		failure: renderError{Message: "execution error at (shop/templates/web.yaml:2:6): no (b): 2", Template: "shop/templates/web.yaml", Line: 2, Column: 6},
	},
	{
		name:    "fail in the notes",
		chart:   files{"templates/NOTES.txt": `{{ fail "no" }}`},
		failure: renderError{Message: "execution error at (shop/templates/NOTES.txt:1:3): no", Template: "shop/templates/NOTES.txt", Line: 1, Column: 3},
	},
	{
		name: "a fault in a partial",
		chart: files{
			"templates/_partial.tpl": `{{ define "name" }}{{ .Values.a.b }}{{ end }}`,
			"templates/web.yaml":     `name: {{ include "name" . }}`,
		},
		failure: renderError{
			Message: `shop/templates/web.yaml:1:9
  executing "shop/templates/web.yaml" at <include "name" .>:
    error calling include:
shop/templates/_partial.tpl:1:29
  executing "name" at <.Values.a.b>:
    nil pointer evaluating interface {}.b`,
			Template: "shop/templates/web.yaml", Line: 1, Column: 9,
		},
	},
	{
		name:    "a template that cannot be parsed",
		chart:   files{"templates/web.yaml": "a: 1\nb: {{ if }}\n"},
		failure: renderError{Message: "parse error at (shop/templates/web.yaml:2): missing value for if", Template: "shop/templates/web.yaml", Line: 2},
	},
	{
		name:    "a template that renders no YAML",
		chart:   files{"templates/web.yaml": "a: 1\nb: [1\n"},
		failure: renderError{Message: "YAML parse error on shop/templates/web.yaml: error converting YAML to JSON: yaml: line 2: did not find expected ',' or ']'", Template: "shop/templates/web.yaml"},
	},
	{
		name:    "endless includes",
		chart:   files{"templates/a.yaml": `{{ define "a" }}{{ include "a" . }}{{ end }}{{ include "a" . }}`},
		failure: renderError{Message: endless, Template: "shop/templates/a.yaml", Line: 1, Column: 47},
	},
	{
		name:    "values against the schema",
		chart:   files{"values.schema.json": positive},
		change:  func(r *request) { r.Values = []string{"replicas: 0"} },
		failure: renderError{Message: unmet + "shop:\n- at '/replicas': minimum: got 0, want 1"},
	},
	{
		name:     "values against the schema, not validated",
		chart:    files{"values.schema.json": positive},
		change:   func(r *request) { r.Values, r.SchemaValidation = []string{"replicas: 0"}, false },
		manifest: "\n",
	},
	{
		name:     "a URN in the schema",
		chart:    files{"values.schema.json": `{"$ref": "urn:shop:schema"}`},
		manifest: "\n",
		warnings: `level=WARN msg="unresolved URN reference ignored; using permissive schema" urn=urn:shop:schema`,
	},
	{
		name:     "a URN in the schema, told again",
		chart:    files{"values.schema.json": `{"$ref": "urn:shop:schema"}`},
		manifest: "\n",
		warnings: `level=WARN msg="unresolved URN reference ignored; using permissive schema" urn=urn:shop:schema`,
	},
	{
		name:    "a schema that leads nowhere",
		chart:   files{"values.schema.json": `{"$ref": "#/definitions/gone"}`},
		failure: renderError{Message: unmet + "shop:\n" + `json-pointer in "file:///values.schema.json#/definitions/gone" not found`},
	},
	{
		name:    "a schema that is no JSON",
		chart:   files{"values.schema.json": `{`},
		failure: renderError{Message: unmet + "shop:\nunexpected EOF"},
	},
	{
		name:    "a library",
		chart:   files{"Chart.yaml": metadata + "type: library\n"},
		failure: renderError{Message: "library charts are not installable"},
	},
	{
		name:    "missing dependencies",
		chart:   files{"Chart.yaml": metadata + "dependencies:\n- name: db\n  version: 1.0.0\n- name: cache\n  version: 1.0.0\n"},
		failure: renderError{Message: "an error occurred while checking for chart dependencies. You may need to run 'helm dependency build' to fetch missing dependencies: found in Chart.yaml, but missing in charts/ directory: db, cache"},
	},
	{
		name:    "another Kubernetes",
		chart:   files{"Chart.yaml": metadata + "kubeVersion: '>=1.40'\n"},
		failure: renderError{Message: "chart requires kubeVersion: >=1.40 which is incompatible with Kubernetes v1.34.0"},
	},
	{
		name:    "no Kubernetes version",
		chart:   files{},
		change:  func(r *request) { r.KubeVersion = "new" },
		failure: renderError{Message: `invalid kube version 'new': could not parse "new" as version`},
	},
	{
		name:    "no release name",
		chart:   files{},
		change:  func(r *request) { r.Release.Name = "Shop" },
		failure: renderError{Message: `release name check failed: release name "Shop": invalid release name, must match regex ^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$ and the length must not be longer than 53`},
	},
	{
		name:    "no chart",
		chart:   files{},
		change:  func(r *request) { r.Chart += "/gone" },
		failure: renderError{Message: `path "CHART" not found`},
	},
	{
		name:    "no chart in the folder",
		chart:   files{"sub/a.txt": ""},
		change:  func(r *request) { r.Chart += "/sub" },
		failure: renderError{Message: `unable to detect chart at CHART/Chart.yaml: open CHART/Chart.yaml: no such file or directory`},
	},
	{
		name:    "a chart of another generation",
		chart:   files{"Chart.yaml": "apiVersion: v3\nname: shop\nversion: 1.0.0\n"},
		failure: renderError{Message: "invalid chart apiVersion"},
	},
	{
		name:    "an unheard chart version",
		chart:   files{"Chart.yaml": "apiVersion: v9\nname: shop\nversion: 1.0.0\n"},
		failure: renderError{Message: "unsupported chart version"},
	},
	{
		name:    "a chart without a version",
		chart:   files{"Chart.yaml": "apiVersion: v2\nname: shop\n"},
		failure: renderError{Message: "validation: chart.metadata.version is required"},
	},
}
