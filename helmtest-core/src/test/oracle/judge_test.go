package main

import (
	"strings"
	"testing"
)

func TestRefusal(t *testing.T) {
	judge, err := newJudge()
	if err != nil {
		t.Fatal(err)
	}
	for name, test := range map[string]struct{ yaml, refusal string }{
		"what is right": {
			yaml: "{apiVersion: v1, kind: ConfigMap, data: {a: b}}",
		},
		"an unknown field": {
			yaml:    "{apiVersion: v1, kind: ConfigMap, dta: {a: b}}",
			refusal: `strict decoding error: unknown field "dta"`,
		},
		"a field in another case": {
			yaml:    "{apiVersion: v1, kind: ConfigMap, Data: {a: b}}",
			refusal: `strict decoding error: unknown field "Data"`,
		},
		"a value of another type": {
			yaml:    "{apiVersion: v1, kind: ConfigMap, data: {a: 1}}",
			refusal: "json: cannot unmarshal number into Go struct field ConfigMap.data of type string",
		},
		"a duplicate key": {
			yaml:    "{apiVersion: v1, kind: ConfigMap, data: {a: b, a: c}}",
			refusal: `key "a" already set in map`,
		},
		"no kind": {
			yaml:    "apiVersion: v1",
			refusal: "Object 'Kind' is missing",
		},
		"no apiVersion": {
			yaml:    "kind: ConfigMap",
			refusal: "Object 'apiVersion' is missing",
		},
		"nothing": {
			refusal: "Object 'Kind' is missing",
		},
		"an unknown kind of Kubernetes": {
			yaml:    "{apiVersion: apps/v1, kind: Deploiment}",
			refusal: `no kind "Deploiment" is registered for version "apps/v1"`,
		},
		"a version that is gone": {
			yaml:    "{apiVersion: autoscaling/v2beta2, kind: HorizontalPodAutoscaler}",
			refusal: `no kind "HorizontalPodAutoscaler" is registered for version "autoscaling/v2beta2"`,
		},
		"a version that is served no more": {
			yaml: "{apiVersion: apiregistration.k8s.io/v1beta1, kind: APIService, spec: {version: v1}}",
		},
		"a CustomResourceDefinition": {
			yaml:    "{apiVersion: apiextensions.k8s.io/v1, kind: CustomResourceDefinition, spec: {gruop: a}}",
			refusal: `unknown field "spec.gruop"`,
		},
		"an APIService": {
			yaml:    "{apiVersion: apiregistration.k8s.io/v1, kind: APIService, spec: {caBundle: '?'}}",
			refusal: "illegal base64 data",
		},
		"the Gateway API": {
			yaml:    "{apiVersion: gateway.networking.k8s.io/v1, kind: Gateway, spec: {listners: []}}",
			refusal: `unknown field "spec.listners"`,
		},
		"a custom resource": {
			yaml: "{apiVersion: example.com/v1, kind: Shop, spec: {anything: [1, a]}}",
		},
		"a duplicate key in a custom resource": {
			yaml:    "{apiVersion: example.com/v1, kind: Shop, spec: {a: 1, a: 2}}",
			refusal: `key "a" already set in map`,
		},
		"text that is not YAML": {
			yaml:    "a: b: c",
			refusal: "mapping values are not allowed",
		},
	} {
		t.Run(name, func(t *testing.T) {
			err := judge.refusal(test.yaml)
			if found := message(err); (err == nil) != (test.refusal == "") || !strings.Contains(found, test.refusal) {
				t.Errorf("expected %q, found %q", test.refusal, found)
			}
		})
	}
}

func message(err error) string {
	if err == nil {
		return ""
	}
	return err.Error()
}
