package main

import (
	"strings"
	"testing"
)

const declared = `# what the cluster has
apiVersion: v1
kind: Secret
metadata: {name: token, namespace: default}
data: {token: c2hvcA==}
---
apiVersion: v1
kind: List
items:
- {apiVersion: v1, kind: Secret, metadata: {name: other, namespace: web}}
- {apiVersion: v1, kind: ConfigMap, metadata: {name: here}, data: {n: "1"}}
---
{apiVersion: v1, kind: Namespace, metadata: {name: web}}
---
{apiVersion: shop/v1, kind: Order, metadata: {name: first}, spec: {number: 10000000}}
---
{apiVersion: example.com/v1, kind: Ledger, metadata: {name: all, namespace: web}}
---
`

func TestLookup(t *testing.T) {
	engine := startEngine(t)
	for _, c := range []struct{ name, template, want string }{
		{"an object", `(lookup "v1" "Secret" "default" "token").data.token | b64dec`, "shop"},
		{"an object of another namespace", `lookup "v1" "Secret" "default" "other" | toJson`, "{}"},
		{"an object in no namespace", `lookup "v1" "Secret" "" "token" | toJson`, "{}"},
		{"an object declared without a namespace", `(lookup "v1" "ConfigMap" "default" "here").metadata.namespace`, "default"},
		{"the list of a namespace", `range (lookup "v1" "Secret" "web" "").items }}{{ .metadata.name }}{{ end`, "other"},
		{"the list of all namespaces", `range (lookup "v1" "Secret" "" "").items }}{{ .metadata.name }} {{ end`, "token other"},
		{"a list as such", `omit (lookup "v1" "Secret" "none" "") "metadata" | toJson`, `{"apiVersion":"v1","items":[],"kind":"SecretList"}`},
		{"an object of the whole cluster", `(lookup "v1" "Namespace" "" "web").kind`, "Namespace"},
		{"an object of the whole cluster, in a namespace", `(lookup "v1" "Namespace" "shop" "web").kind`, "Namespace"},
		{"a custom object of the whole cluster", `(lookup "shop/v1" "Order" "" "first").spec.number`, "10000000"},
		{"a custom object of a namespace", `(lookup "example.com/v1" "Ledger" "web" "all").kind`, "Ledger"},
		{"a custom object of another namespace", `lookup "example.com/v1" "Ledger" "default" "all" | toJson`, "{}"},
		{"an undeclared kind", `lookup "example.com/v1" "Unheard" "" "a" | toJson`, "{}"},
		{"the list of an undeclared kind", `len (lookup "example.com/v1" "Unheard" "web" "").items`, "0"},
		{"an object of another version", `lookup "shop/v2" "Order" "" "first" | toJson`, "{}"},
	} {
		t.Run(c.name, func(t *testing.T) {
			r := requestFor(files{"templates/NOTES.txt": "{{ " + c.template + " }}"}.folder(t))
			r.ClusterObjects = declared
			got := engine.ask(t, r)
			if got.Error != nil {
				t.Fatal(got.Error.Message)
			}
			assertEqual(t, "text", strings.TrimSpace(got.Notes), c.want)
		})
	}
}

func TestClusterObjectsThatAreNone(t *testing.T) {
	engine := startEngine(t)
	chart := files{}.folder(t)
	for _, c := range []struct{ name, objects, want string }{
		{"no YAML", "a: [1", "cluster objects, document 1: yaml: line 1: did not find expected ',' or ']'"},
		{"a key twice", "kind: A\nkind: B", `cluster objects, document 1: yaml: unmarshal errors:` + "\n" + `  line 2: key "kind" already set in map`},
		{"no kind", "# a\n---\napiVersion: v1", "cluster objects, document 2: Object 'Kind' is missing in '{\"apiVersion\":\"v1\"}'"},
		{"no apiVersion", "{kind: Secret, metadata: {name: a}}", `cluster objects, document 1: Secret "a" has no apiVersion`},
		{"no name", "{apiVersion: v1, kind: Secret}", "cluster objects, document 1: Secret has no metadata.name"},
		{"an object twice", "{apiVersion: v1, kind: Secret, metadata: {name: a}}\n---\n{apiVersion: v1, kind: Secret, metadata: {name: a, namespace: default}}", "cluster objects: Secret default/a is there twice"},
	} {
		t.Run(c.name, func(t *testing.T) {
			r := requestFor(chart)
			r.ClusterObjects = c.objects
			assertEqual(t, "message", engine.failure(t, r).Message, c.want)
		})
	}
}
