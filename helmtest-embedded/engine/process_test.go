package main

import (
	"bytes"
	"encoding/binary"
	"encoding/json"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"testing"
)

// buildEngine builds the engine once for all tests: in a test binary Helm has other versions.
var buildEngine = sync.OnceValues(func() (string, error) {
	folder, err := os.MkdirTemp("", "helmtest-engine-*")
	if err != nil {
		return "", err
	}
	binary := filepath.Join(folder, "engine")
	out, err := exec.Command("go", "build", "-o", binary, ".").CombinedOutput()
	os.Stderr.Write(out)
	return binary, err
})

func TestMain(m *testing.M) {
	code := m.Run()
	if binary, err := buildEngine(); err == nil {
		os.RemoveAll(filepath.Dir(binary))
	}
	os.Exit(code)
}

// engineProcess is a running engine, beyond its greeting.
type engineProcess struct {
	command  *exec.Cmd
	stdin    io.WriteCloser
	stdout   io.Reader
	stderr   *bytes.Buffer
	greeting version
}

func startEngine(t *testing.T, environment ...string) *engineProcess {
	t.Helper()
	binary, err := buildEngine()
	check(t, err)
	e := &engineProcess{command: exec.Command(binary), stderr: &bytes.Buffer{}}
	e.command.Env, e.command.Stderr = environment, e.stderr
	e.stdin, err = e.command.StdinPipe()
	check(t, err)
	e.stdout, err = e.command.StdoutPipe()
	check(t, err)
	check(t, e.command.Start())
	t.Cleanup(func() {
		e.stdin.Close()
		e.command.Process.Kill()
		e.command.Wait()
	})
	e.receive(t, &e.greeting)
	return e
}

func (e *engineProcess) ask(t *testing.T, request any) answer {
	t.Helper()
	e.send(t, request)
	var got answer
	e.receive(t, &got)
	return got
}

func (e *engineProcess) send(t *testing.T, request any) {
	t.Helper()
	check(t, writeFrame(e.stdin, request))
}

func (e *engineProcess) receive(t *testing.T, into any) {
	t.Helper()
	var header [4]byte
	_, err := io.ReadFull(e.stdout, header[:])
	check(t, err)
	frame := make([]byte, binary.BigEndian.Uint32(header[:]))
	_, err = io.ReadFull(e.stdout, frame)
	check(t, err)
	check(t, json.Unmarshal(frame, into))
}

// exit waits for the engine's end and gives its exit code.
func (e *engineProcess) exit(t *testing.T) int {
	t.Helper()
	rest, err := io.ReadAll(e.stdout)
	check(t, err)
	if len(rest) > 0 {
		t.Errorf("behind the last answer stands %q", rest)
	}
	e.command.Wait()
	return e.command.ProcessState.ExitCode()
}

// answer is any answer.
type answer struct {
	rendering
	version
	Error *renderError `json:"error"`
}

func (e *engineProcess) render(t *testing.T, r *request) outcome {
	t.Helper()
	got := e.ask(t, r)
	if got.Error != nil {
		return outcome{failure: got.Error.Message}
	}
	return outcome{manifest: got.Manifest, warnings: strings.TrimSpace(strings.Join(got.Warnings, "\n"))}
}

// failure gives the error of a render that must fail.
func (e *engineProcess) failure(t *testing.T, r *request) *renderError {
	t.Helper()
	got := e.ask(t, r)
	if got.Error == nil {
		t.Fatalf("rendered %q", got.Manifest)
	}
	return got.Error
}

func check(t *testing.T, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

func requestFor(chart string) *request {
	return &request{
		Type:             renderRequest,
		Chart:            chart,
		Release:          release{Name: "shop", Namespace: "default", Revision: 1},
		KubeVersion:      "1.34.0",
		SchemaValidation: true,
		Limits:           limits{OutputBytes: 32 << 20, MemoryBytes: 2 << 30},
	}
}
