package main

import (
	"strings"
	"testing"
)

func TestRun(t *testing.T) {
	for name, test := range map[string]struct {
		arguments    []string
		in, out, err string
	}{
		"verdicts": {
			in: `{"id": "a", "yaml": "{apiVersion: v1, kind: ConfigMap}"} {"id": "b", "yaml": "{apiVersion: v1, kind: Cfg}"}`,
			out: `{"id":"a","accepted":true}
{"id":"b","accepted":false,"message":"no kind \"Cfg\" is registered for version \"v1\"`,
		},
		"what is no JSON": {
			in:  "apiVersion: v1",
			err: "reading a manifest: invalid character 'a' looking for beginning of value",
		},
		"shapes of a kind": {
			arguments: []string{"shapes"},
			out:       "apps/v1 Deployment\tk8s.io/api/apps/v1.Deployment\n",
		},
		"shapes of a field": {
			arguments: []string{"shapes"},
			out:       "k8s.io/api/core/v1.Secret\tdata\tmap[][]byte\n",
		},
		"shapes of an embedded field": {
			arguments: []string{"shapes"},
			out:       "k8s.io/api/core/v1.Volume\tconfigMap\tk8s.io/api/core/v1.ConfigMapVolumeSource\n",
		},
		"unknown arguments": {
			arguments: []string{"shape"},
			err:       `unknown arguments ["shape"]: give none, or shapes`,
		},
	} {
		t.Run(name, func(t *testing.T) {
			out := &strings.Builder{}
			err := run(test.arguments, strings.NewReader(test.in), out)
			if message(err) != test.err || !strings.Contains(out.String(), test.out) {
				t.Errorf("expected %q and %q, found %q and %v", test.out, test.err, out, err)
			}
		})
	}
}
