package main

import (
	"errors"
	"strings"
)

type rendering struct {
	Manifest string   `json:"manifest"`
	Notes    string   `json:"notes"`
	Warnings []string `json:"warnings"`
}

type failure struct {
	Error renderError `json:"error"`
}

// renderError holds the message as the helm command line tool prints it behind "Error: ".
type renderError struct {
	Message  string `json:"message"`
	Template string `json:"template,omitempty"`
	Line     int    `json:"line,omitempty"`
	Column   int    `json:"column,omitempty"`
	Limit    string `json:"limit,omitempty"`
}

func failureOf(err error) failure {
	if exceeded, ok := errors.AsType[*limitError](err); ok {
		return failure{renderError{Message: exceeded.message, Limit: exceeded.limit}}
	}
	message := strings.TrimSpace(err.Error())
	place := placeIn(message)
	return failure{renderError{
		Message:  message,
		Template: place.template,
		Line:     place.line,
		Column:   place.column,
	}}
}
