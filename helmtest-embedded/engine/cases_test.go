package main

var featureCases = []renderCase{
	{
		name: "documents in install order, hooks last, custom resource definitions first",
		chart: files{
			"crds/shop.yaml":         "kind: CustomResourceDefinition\n",
			"templates/a.yaml":       "kind: Deployment\n---\nkind: Unheard\n---\nkind: Namespace\n",
			"templates/hook.yaml":    "kind: Job\nmetadata:\n  annotations:\n    helm.sh/hook: test, pre-install\n",
			"templates/unknown.yaml": "kind: Job\nmetadata:\n  annotations:\n    helm.sh/hook: after-lunch\n",
		},
		manifest: `---
# Source: shop/crds/shop.yaml
kind: CustomResourceDefinition

---
# Source: shop/templates/a.yaml
kind: Namespace

---
# Source: shop/templates/a.yaml
kind: Deployment

---
# Source: shop/templates/a.yaml
kind: Unheard
---
# Source: shop/templates/hook.yaml
kind: Job
metadata:
  annotations:
    helm.sh/hook: test, pre-install

`,
		warnings: `level=INFO msg="skipping unknown hooks" hookTypes=after-lunch`,
	},
	{
		name: "comments, partials and what renders to nothing",
		chart: files{
			"templates/_partial.tpl": `{{ define "name" }}{{ .Release.Name }}{{ end }}`,
			"templates/comment.yaml": "# nothing here\n",
			"templates/empty.yaml":   "{{ if false }}a: 1{{ end }}\n",
			"templates/name.yaml":    `name: {{ include "name" . }}` + "\n",
		},
		manifest: "---\n# Source: shop/templates/comment.yaml\n# nothing here\n\n---\n# Source: shop/templates/name.yaml\nname: shop\n",
	},
	{
		name:     "nothing at all",
		chart:    files{},
		manifest: "\n",
	},
	{
		name: "the chart's own notes, not a subchart's",
		chart: files{
			"templates/NOTES.txt":              "Run {{ .Release.Name }}.\n\n",
			"charts/db/Chart.yaml":             "apiVersion: v2\nname: db\nversion: 1.0.0\n",
			"charts/db/templates/NOTES.txt":    "Not told.\n",
			"charts/db/templates/service.yaml": "kind: Service\n",
		},
		manifest: "---\n# Source: shop/charts/db/templates/service.yaml\nkind: Service\n",
		notes:    "Run shop.\n\n",
	},
	{
		name: "release, upgrade, Kubernetes and API versions",
		chart: files{"templates/a.yaml": `release: {{ .Release.Name }} {{ .Release.Namespace }} {{ .Release.Service }} {{ .Release.IsInstall }} {{ .Release.IsUpgrade }}
kube: {{ .Capabilities.KubeVersion }} {{ .Capabilities.KubeVersion.Major }} {{ .Capabilities.KubeVersion.Minor }}
has: {{ .Capabilities.APIVersions.Has "apps/v1" }} {{ .Capabilities.APIVersions.Has "shop/v1" }}
helm: {{ .Capabilities.HelmVersion.Version }} {{ .Capabilities.HelmVersion.KubeClientVersion }}
`},
		change: func(r *request) {
			r.Release.Namespace, r.Release.Upgrade = "web", true
			r.KubeVersion, r.APIVersions = "v1.31.2-gke.1", []string{"shop/v1"}
		},
		manifest: `---
# Source: shop/templates/a.yaml
release: shop web Helm false true
kube: v1.31.2 1 31
has: true true
helm: v4.3 v1.37
`,
	},
	{
		name: "files, tpl, look-ups without a cluster and without a network",
		chart: files{
			"config/a.txt": "ä {{ .Release.Name }}\n",
			"templates/a.yaml": `text: {{ tpl (.Files.Get "config/a.txt") . | quote }}
lookup: {{ lookup "v1" "Secret" "default" "shop" | toJson }}
host: {{ getHostByName "localhost" | quote }}
`,
		},
		manifest: "---\n# Source: shop/templates/a.yaml\ntext: \"ä shop\\n\"\nlookup: {}\nhost: \"\"\n",
	},
	{
		name: "a deprecated chart",
		chart: files{
			"Chart.yaml":       metadata + "deprecated: true\n",
			"templates/a.yaml": "a: 1\n",
		},
		manifest: "---\n# Source: shop/templates/a.yaml\na: 1\n",
		warnings: `level=WARN msg="this chart is deprecated"`,
	},
}

var valuesCases = []renderCase{
	{
		name: "layers, then options in Helm's order",
		chart: files{
			"values.yaml":      "a: chart\nb: chart\nc: chart\nd: chart\ne: chart\nf: chart\ng: chart\n",
			"templates/a.yaml": "{{ toYaml .Values }}\n",
		},
		change: func(r *request) {
			r.Values = []string{"b: first\nc: first\nd: first\n---\nf: second document", "c: second\ng: null"}
			r.Overrides = []override{
				{"--set-file", "e", "file, {content}\n"},
				{"--set-string", "d", "1,e=2"},
				{"--set", "d", "set,list={1,two},number=1"},
				{"--set", "h", "set"},
				{"--set-json", "h", `"json"`},
				{"--set-json", "d", `{"json": 1}`},
				{"--set-json", "map", `{"n": 1.5, "list": [1]}`},
			}
		},
		manifest: `---
# Source: shop/templates/a.yaml
a: chart
b: first
c: second
d: "1"
e: |
  file, {content}
f: second document
h: set
list:
- 1
- two
map:
  list:
  - 1
  "n": 1.5
number: 1
`,
	},
	{
		name:     "numbers of a file are floats, of --set integers",
		chart:    files{"values.yaml": "file: 1000000\n", "templates/a.yaml": "file: {{ .Values.file }}\nset: {{ .Values.set }}\n"},
		change:   func(r *request) { r.Overrides = []override{{"--set", "set", "1000000"}} },
		manifest: "---\n# Source: shop/templates/a.yaml\nfile: 1e+06\nset: 1000000\n",
	},
	{
		name:     "--set-json with a whole object",
		chart:    files{"templates/a.yaml": "{{ toYaml .Values }}\n"},
		change:   func(r *request) { r.Overrides = []override{{"--set-json", `{"a": "b`, `c"}`}} },
		manifest: "---\n# Source: shop/templates/a.yaml\na: b=c\n",
	},
	{
		name:    "a layer that is no YAML",
		chart:   files{},
		change:  func(r *request) { r.Values = []string{"a: 1", "a: [1\n"} },
		failure: renderError{Message: "failed to parse helmtest-values-layer-1.yaml: cannot unmarshal yaml document: error converting YAML to JSON: yaml: line 1: did not find expected ',' or ']'"},
	},
	{
		name:    "--set-json that is no JSON",
		chart:   files{},
		change:  func(r *request) { r.Overrides = []override{{"--set-json", "a", "[1"}} },
		failure: renderError{Message: "failed parsing --set-json data a=[1"},
	},
	{
		name:    "--set that cannot be read",
		chart:   files{},
		change:  func(r *request) { r.Overrides = []override{{"--set", "a[x]", "1"}} },
		failure: renderError{Message: `failed parsing --set data: error parsing index: strconv.Atoi: parsing "x": invalid syntax`},
	},
	{
		name:    "--set-string that cannot be read",
		chart:   files{},
		change:  func(r *request) { r.Overrides = []override{{"--set-string", "a", "1,b"}} },
		failure: renderError{Message: `failed parsing --set-string data: key "b" has no value`},
	},
	{
		name:    "--set-file that cannot be read",
		chart:   files{},
		change:  func(r *request) { r.Overrides = []override{{"--set-file", "a[x]", "1"}} },
		failure: renderError{Message: `failed parsing --set-file data: error parsing index: strconv.Atoi: parsing "x": invalid syntax`},
	},
}
