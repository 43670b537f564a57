package main

import (
	"bytes"
	"encoding/binary"
	"encoding/json"
	"fmt"
	"io"
	"sync"
)

// A longer frame is none: what stands on stdin is not this protocol.
const maxFrameBytes = 1 << 28

func readFrame(in io.Reader) ([]byte, error) {
	var header [4]byte
	if _, err := io.ReadFull(in, header[:]); err != nil {
		return nil, fmt.Errorf("reading a frame's length: %w", err)
	}
	length := binary.BigEndian.Uint32(header[:])
	if length > maxFrameBytes {
		return nil, fmt.Errorf("malformed frame: %d bytes, at most %d are allowed", length, maxFrameBytes)
	}
	frame := make([]byte, length)
	if n, err := io.ReadFull(in, frame); err != nil {
		return nil, fmt.Errorf("malformed frame: %d of %d bytes", n, length)
	}
	return frame, nil
}

// frameWriter writes whole frames, from more than one goroutine.
type frameWriter struct {
	mutex sync.Mutex
	out   io.Writer
}

func (w *frameWriter) write(message any) error {
	w.mutex.Lock()
	defer w.mutex.Unlock()
	return writeFrame(w.out, message)
}

// writeLast writes a frame and lets none follow.
func (w *frameWriter) writeLast(message any) error {
	w.mutex.Lock()
	return writeFrame(w.out, message)
}

func writeFrame(out io.Writer, message any) error {
	var frame bytes.Buffer
	frame.Write(make([]byte, 4))
	encoder := json.NewEncoder(&frame)
	encoder.SetEscapeHTML(false)
	if err := encoder.Encode(message); err != nil {
		return fmt.Errorf("encoding an answer: %w", err)
	}
	binary.BigEndian.PutUint32(frame.Bytes(), uint32(frame.Len()-4))
	if _, err := out.Write(frame.Bytes()); err != nil {
		return fmt.Errorf("writing an answer: %w", err)
	}
	return nil
}
