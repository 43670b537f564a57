package main

var subchartCases = []renderCase{
	{
		name: "conditions, tags, aliases and imported values",
		chart: files{
			"Chart.yaml": metadata + `dependencies:
- name: db
  version: 1.0.0
  alias: orders
  condition: orders.enabled
  import-values:
  - child: exports.port
    parent: database
- name: db
  version: 1.0.0
  alias: users
  condition: users.enabled
- name: cache
  version: 1.0.0
  tags: [fast]
`,
			"values.yaml":                     "users: {enabled: false}\ntags: {fast: false}\nglobal: {team: shop}\n",
			"templates/a.yaml":                "port: {{ .Values.database.number }}\n",
			"charts/db/Chart.yaml":            "apiVersion: v2\nname: db\nversion: 1.0.0\n",
			"charts/db/values.yaml":           "exports: {port: {number: 5432}}\n",
			"charts/db/templates/a.yaml":      "chart: {{ .Chart.Name }}\nteam: {{ .Values.global.team }}\n",
			"charts/cache/Chart.yaml":         "apiVersion: v2\nname: cache\nversion: 1.0.0\n",
			"charts/cache/templates/a.yaml":   "not: here\n",
			"charts/common/Chart.yaml":        "apiVersion: v2\nname: common\nversion: 1.0.0\ntype: library\n",
			"charts/common/templates/no.yaml": "not: here\n",
		},
		manifest: `---
# Source: shop/charts/orders/templates/a.yaml
chart: orders
team: shop

---
# Source: shop/templates/a.yaml
port: 5432
`,
	},
	{
		name: "a condition that is no boolean",
		chart: files{
			"Chart.yaml":                 metadata + "dependencies:\n- name: db\n  version: 1.0.0\n  condition: db.enabled\n",
			"values.yaml":                "db: {enabled: maybe}\n",
			"charts/db/Chart.yaml":       "apiVersion: v2\nname: db\nversion: 1.0.0\n",
			"charts/db/templates/a.yaml": "a: 1\n",
		},
		manifest: "---\n# Source: shop/charts/db/templates/a.yaml\na: 1\n",
		warnings: `level=WARN msg="returned non-bool value" path=db.enabled chart=db`,
	},
	{
		name: "old requirements",
		chart: files{
			"requirements.yaml": "dependencies: []\n",
			"templates/a.yaml":  "a: 1\n",
		},
		manifest: "---\n# Source: shop/templates/a.yaml\na: 1\n",
		warnings: `level=INFO msg="Warning: Dependencies are handled in Chart.yaml since apiVersion \"v2\". We recommend migrating dependencies to Chart.yaml."`,
	},
}
