// Command oracle says what Kubernetes itself makes of manifests.
//
//	oracle          judges the JSON lines {"id", "yaml"} of stdin as {"id", "accepted", "message"}
//	oracle shapes   prints the Go type of each kind and of each JSON field
package main

import (
	"bufio"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
)

type manifest struct {
	ID   string `json:"id"`
	YAML string `json:"yaml"`
}

type verdict struct {
	ID       string `json:"id"`
	Accepted bool   `json:"accepted"`
	Message  string `json:"message,omitempty"`
}

func main() {
	if err := run(os.Args[1:], os.Stdin, os.Stdout); err != nil {
		fmt.Fprintln(os.Stderr, "oracle:", err)
		os.Exit(1)
	}
}

func run(arguments []string, in io.Reader, out io.Writer) error {
	buffered := bufio.NewWriter(out)
	if err := answer(arguments, in, buffered); err != nil {
		return err
	}
	if err := buffered.Flush(); err != nil {
		return fmt.Errorf("writing: %w", err)
	}
	return nil
}

func answer(arguments []string, in io.Reader, out io.Writer) error {
	switch {
	case len(arguments) == 0:
		return judgeAll(json.NewDecoder(in), json.NewEncoder(out))
	case len(arguments) == 1 && arguments[0] == "shapes":
		return printShapes(out)
	default:
		return fmt.Errorf("unknown arguments %q: give none, or shapes", arguments)
	}
}

func judgeAll(in *json.Decoder, out *json.Encoder) error {
	judge, err := newJudge()
	if err != nil {
		return err
	}
	for {
		var next manifest
		if err := in.Decode(&next); errors.Is(err, io.EOF) {
			return nil
		} else if err != nil {
			return fmt.Errorf("reading a manifest: %w", err)
		}
		if err := out.Encode(judge.verdict(next)); err != nil {
			return fmt.Errorf("writing the verdict on %s: %w", next.ID, err)
		}
	}
}

func (j *judge) verdict(of manifest) verdict {
	if err := j.refusal(of.YAML); err != nil {
		return verdict{ID: of.ID, Message: err.Error()}
	}
	return verdict{ID: of.ID, Accepted: true}
}
