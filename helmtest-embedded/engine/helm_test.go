package main

import (
	"bytes"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

// outcome is what a renderer makes of a request.
type outcome struct {
	manifest, warnings, failure string
}

// helmCLI is the helm command line tool to compare with, named by the environment variable HELM.
type helmCLI struct {
	binary, home string
}

func findHelm(t *testing.T) helmCLI {
	binary := os.Getenv("HELM")
	if binary == "" {
		t.Skip("HELM does not name a helm of the same version")
	}
	return helmCLI{binary, t.TempDir()}
}

var debugHint = regexp.MustCompile(`(?m)^\s*Use --debug flag to render out invalid YAML\s*$`)

func (h helmCLI) render(t *testing.T, r *request) outcome {
	command := exec.Command(h.binary, h.arguments(t, r)...)
	command.Dir = h.home
	command.Env = []string{
		"HOME=" + h.home, "TZ=UTC", "KUBECONFIG=" + os.DevNull,
		"HELM_CACHE_HOME=" + h.home, "HELM_CONFIG_HOME=" + h.home, "HELM_DATA_HOME=" + h.home,
	}
	var out, log bytes.Buffer
	command.Stdout, command.Stderr = &out, &log
	err := command.Run()
	warnings, message, failed := strings.Cut("\n"+log.String(), "\nError: ")
	if failed != (err != nil) {
		t.Fatalf("helm: %v\n%s", err, log.String())
	}
	if failed {
		return outcome{failure: strings.TrimSpace(debugHint.ReplaceAllString(message, ""))}
	}
	return outcome{manifest: out.String(), warnings: strings.TrimSpace(warnings)}
}

func (h helmCLI) arguments(t *testing.T, r *request) []string {
	arguments := []string{"template", "--include-crds", "--kube-version=" + r.KubeVersion, "--namespace=" + r.Release.Namespace}
	for _, version := range r.APIVersions {
		arguments = append(arguments, "--api-versions="+version)
	}
	if r.Release.Upgrade {
		arguments = append(arguments, "--is-upgrade")
	}
	if !r.SchemaValidation {
		arguments = append(arguments, "--skip-schema-validation")
	}
	for i, layer := range r.Values {
		h.write(t, layerName(i), layer)
		arguments = append(arguments, "--values="+layerName(i))
	}
	for i, o := range r.Overrides {
		if o.Option == "--set-file" {
			content := fmt.Sprintf("set-file-%d", i)
			h.write(t, content, o.Value)
			o.Value = content
		}
		arguments = append(arguments, o.Option+"="+o.text())
	}
	return append(arguments, "--", r.Release.Name, r.Chart)
}

func (h helmCLI) write(t *testing.T, name, content string) {
	t.Helper()
	if err := os.WriteFile(filepath.Join(h.home, name), []byte(content), 0o600); err != nil {
		t.Fatal(err)
	}
}
