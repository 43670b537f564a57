package main

import (
	"fmt"
	"net"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"sync/atomic"
	"testing"
)

func TestASchemaReachesNoNetwork(t *testing.T) {
	var connections atomic.Int32
	server := httptest.NewUnstartedServer(http.NotFoundHandler())
	server.Config.ConnState = func(net.Conn, http.ConnState) { connections.Add(1) }
	server.Start()
	defer server.Close()
	engine := startEngine(t, "HTTP_PROXY="+server.URL, "HTTPS_PROXY="+server.URL)
	for _, c := range []struct{ name, schema, url string }{
		{"$ref", `{"$ref": "SERVER/a.json"}`, "SERVER/a.json"},
		{"$ref of a part", `{"properties": {"a": {"$ref": "SERVER/a.json#/definitions/b"}}}`, "SERVER/a.json"},
		{"$schema", `{"$schema": "SERVER/draft.json"}`, "SERVER/draft.json"},
		{"$ref beside $id", `{"$id": "SERVER/root.json", "properties": {"a": {"$ref": "a.json"}}}`, "SERVER/a.json"},
		{"https, by a proxy", `{"$ref": "https://schemas.example/a.json"}`, "https://schemas.example/a.json"},
		{"beside a reference that fails", `{"allOf": [{"$ref": "file:///gone.json"}, {"$ref": "SERVER/a.json"}]}`, ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			schema := strings.ReplaceAll(c.schema, "SERVER", server.URL)
			url := strings.ReplaceAll(c.url, "SERVER", server.URL)
			for _, name := range []string{"values.schema.json", "charts/db/values.schema.json"} {
				got := engine.failure(t, requestFor(files{name: schema, "charts/db/Chart.yaml": "apiVersion: v2\nname: db\nversion: 1.0.0\n"}.folder(t)))
				if !strings.Contains(got.Message, url) {
					t.Errorf("%s: %s", name, got.Message)
				}
			}
		})
	}
	if connections.Load() > 0 {
		t.Errorf("%d connections", connections.Load())
	}
}

func TestASchemaInTheNetworkHasARemedy(t *testing.T) {
	got := startEngine(t).failure(t, requestFor(files{"values.schema.json": `{"$ref": "https://schemas.example/a.json"}`}.folder(t)))
	assertEqual(t, "message", got.Message, "values.schema.json of chart shop refers to https://schemas.example/a.json, and a render opens no connection: put that schema into the chart, or switch schema validation off")
}

func TestASchemaIsCheckedAgainWhereAFileItRefersToMayHaveChanged(t *testing.T) {
	folder := files{"other.json": "{}"}.folder(t)
	other := filepath.Join(folder, "other.json")
	request := requestFor(files{"values.schema.json": fmt.Sprintf(`{"$ref": "file://%s"}`, other)}.folder(t))
	engine := startEngine(t)
	engine.render(t, request)

	check(t, os.WriteFile(other, []byte(`{"$ref": "https://schemas.example/a.json"}`), 0o600))

	got := engine.failure(t, request)
	assertEqual(t, "message", got.Message, "values.schema.json of chart shop refers to https://schemas.example/a.json, and a render opens no connection: put that schema into the chart, or switch schema validation off")
}
