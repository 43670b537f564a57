package main

import (
	"regexp"
	"strconv"
)

// place is where in a template Helm says that something is wrong.
type place struct {
	template     string
	line, column int
}

var placePattern = regexp.MustCompile(`([^\s()<>:"]*templates/[^\s()<>:"]+)(?::(\d+))?(?::(\d+))?`)

// placeIn finds the first place that a message of Helm names.
func placeIn(message string) place {
	match := placePattern.FindStringSubmatch(message)
	if match == nil {
		return place{}
	}
	return place{template: match[1], line: number(match[2]), column: number(match[3])}
}

func number(digits string) int {
	n, _ := strconv.Atoi(digits) // "" and what is too large are no line
	return n
}
