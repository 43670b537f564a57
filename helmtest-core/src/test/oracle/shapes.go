package main

import (
	"encoding/json"
	"fmt"
	"io"
	"reflect"
	"slices"
	"strings"

	"k8s.io/apimachinery/pkg/runtime"
)

var unmarshaler = reflect.TypeFor[json.Unmarshaler]()

// printShapes prints "apiVersion kind, Go type" for each kind, and "Go type, JSON field, Go type" for each
// field, separated by tabs and sorted.
func printShapes(out io.Writer) error {
	known, err := newKinds()
	if err != nil {
		return err
	}
	if _, err := io.WriteString(out, strings.Join(shapesOf(known.scheme), "\n")+"\n"); err != nil {
		return fmt.Errorf("writing the shapes: %w", err)
	}
	return nil
}

func shapesOf(scheme *runtime.Scheme) []string {
	shapes := shapes{seen: map[reflect.Type]bool{}}
	for kind, goType := range scheme.AllKnownTypes() {
		if kind.Version != runtime.APIVersionInternal {
			shapes.add(kind.GroupVersion().String()+" "+kind.Kind, goType)
		}
	}
	slices.Sort(shapes.lines)
	return shapes.lines
}

type shapes struct {
	lines []string
	seen  map[reflect.Type]bool
}

func (s *shapes) add(subject string, goType reflect.Type) {
	s.lines = append(s.lines, subject+"\t"+nameOf(goType))
	s.follow(goType)
}

func (s *shapes) follow(goType reflect.Type) {
	element := elementOf(goType)
	if element.Kind() != reflect.Struct || s.seen[element] || unmarshalsItself(element) {
		return
	}
	s.seen[element] = true
	s.addFields(nameOf(element), element)
}

// addFields takes the fields that the JSON decoder takes, those of embedded structs included.
func (s *shapes) addFields(owner string, of reflect.Type) {
	for field := range of.Fields() {
		name, _, _ := strings.Cut(field.Tag.Get("json"), ",")
		switch {
		case name == "-" || !field.IsExported():
		case name == "" && field.Anonymous:
			s.addFields(owner, elementOf(field.Type))
		case name == "":
			s.add(owner+"\t"+field.Name, field.Type)
		default:
			s.add(owner+"\t"+name, field.Type)
		}
	}
}

func elementOf(goType reflect.Type) reflect.Type {
	for isWrapper(goType) {
		goType = goType.Elem()
	}
	return goType
}

func isWrapper(goType reflect.Type) bool {
	kind := goType.Kind()
	return kind == reflect.Pointer || !unmarshalsItself(goType) && (kind == reflect.Slice || kind == reflect.Map)
}

func unmarshalsItself(goType reflect.Type) bool {
	return reflect.PointerTo(goType).Implements(unmarshaler)
}

// nameOf is what a type is called where JSON is concerned: without pointers and without names for scalars.
func nameOf(goType reflect.Type) string {
	switch {
	case goType.Kind() == reflect.Pointer:
		return nameOf(goType.Elem())
	case goType.Kind() == reflect.Struct || unmarshalsItself(goType):
		return goType.PkgPath() + "." + goType.Name()
	case goType.Kind() == reflect.Slice && goType.Elem().Kind() == reflect.Uint8:
		return "[]byte"
	case goType.Kind() == reflect.Slice:
		return "[]" + nameOf(goType.Elem())
	case goType.Kind() == reflect.Map:
		return "map[]" + nameOf(goType.Elem())
	default:
		return goType.Kind().String()
	}
}
