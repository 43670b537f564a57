package main

import (
	"errors"
	"fmt"
	"io"
)

// server answers one request after the other, while it keeps listening.
type server struct {
	answers frameWriter
	ended   chan error
}

// serve greets and answers until in ends, which it may do in the middle of a render.
func serve(in io.Reader, out io.Writer) error {
	s := &server{answers: frameWriter{out: out}, ended: make(chan error, 3)}
	if err := s.answers.write(thisVersion()); err != nil {
		return err
	}
	frames := make(chan []byte)
	go func() { s.ended <- readFrames(in, frames) }()
	go func() { s.ended <- s.answerAll(frames) }()
	return <-s.ended
}

func readFrames(in io.Reader, frames chan<- []byte) error {
	for {
		frame, err := readFrame(in)
		if errors.Is(err, io.EOF) {
			return nil
		}
		if err != nil {
			return err
		}
		frames <- frame
	}
}

func (s *server) answerAll(frames <-chan []byte) error {
	for frame := range frames {
		request, err := parseRequest(frame)
		if err != nil {
			return fmt.Errorf("malformed request: %w", err)
		}
		if err := s.answers.write(s.answer(request)); err != nil {
			return err
		}
	}
	return nil
}

func (s *server) answer(request *request) any {
	if request.Type == versionRequest {
		return thisVersion()
	}
	stop := watchMemory(request.Limits.MemoryBytes, s.giveUp)
	defer stop()
	rendered, err := render(request)
	if err != nil {
		return failureOf(err)
	}
	return rendered
}

// giveUp answers in place of a render that goes on, and ends the process.
func (s *server) giveUp(err error) {
	s.ended <- s.answers.writeLast(failureOf(err))
}
