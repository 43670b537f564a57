package main

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"strings"

	"k8s.io/apimachinery/pkg/api/meta"
	"k8s.io/apimachinery/pkg/apis/meta/v1/unstructured"
	"k8s.io/apimachinery/pkg/runtime"
	"k8s.io/apimachinery/pkg/runtime/schema"
	utilyaml "k8s.io/apimachinery/pkg/util/yaml"
	"k8s.io/client-go/dynamic"
	"k8s.io/client-go/dynamic/fake"
	"sigs.k8s.io/yaml"
)

// cluster holds the objects that lookup finds. It knows every kind, so that what was not declared
// is looked up as in a cluster that has none of it.
type cluster map[schema.GroupVersionKind][]*unstructured.Unstructured

// parseCluster reads a YAML stream. An object without a namespace gets the release's, as with
// kubectl, unless its kind belongs to the whole cluster.
func parseCluster(stream, namespace string) (cluster, error) {
	objects := cluster{}
	reader := utilyaml.NewYAMLReader(bufio.NewReader(strings.NewReader(stream + "\n")))
	for document := 1; ; document++ {
		text, err := reader.Read()
		if errors.Is(err, io.EOF) {
			return objects, objects.complete(namespace)
		}
		if err == nil {
			err = objects.add(text)
		}
		if err != nil {
			return nil, fmt.Errorf("cluster objects, document %d: %w", document, err)
		}
	}
}

func (c cluster) add(document []byte) error {
	json, err := yaml.YAMLToJSONStrict(document)
	if err != nil || string(json) == "null" {
		return err
	}
	parsed, err := runtime.Decode(unstructured.UnstructuredJSONScheme, json)
	if err != nil {
		return err
	}
	if list, ok := parsed.(*unstructured.UnstructuredList); ok {
		for i := range list.Items {
			if err := c.addObject(&list.Items[i]); err != nil {
				return err
			}
		}
		return nil
	}
	return c.addObject(parsed.(*unstructured.Unstructured))
}

func (c cluster) addObject(object *unstructured.Unstructured) error {
	if object.GetAPIVersion() == "" {
		return fmt.Errorf("%s %q has no apiVersion", object.GetKind(), object.GetName())
	}
	if object.GetName() == "" {
		return fmt.Errorf("%s has no metadata.name", object.GetKind())
	}
	kind := object.GroupVersionKind()
	c[kind] = append(c[kind], object)
	return nil
}

func (c cluster) complete(namespace string) error {
	for kind, objects := range c {
		namespaced, seen := c.namespaced(kind), map[string]bool{}
		for _, object := range objects {
			switch {
			case !namespaced:
				object.SetNamespace("")
			case object.GetNamespace() == "":
				object.SetNamespace(namespace)
			}
			key := object.GetNamespace() + "/" + object.GetName()
			if seen[key] {
				return fmt.Errorf("cluster objects: %s %s is there twice", object.GetKind(), strings.TrimPrefix(key, "/"))
			}
			seen[key] = true
		}
	}
	return nil
}

// GetClientFor gives a client that sees the objects of one kind.
func (c cluster) GetClientFor(apiVersion, kind string) (dynamic.NamespaceableResourceInterface, bool, error) {
	wanted := schema.FromAPIVersionAndKind(apiVersion, kind)
	resource, _ := meta.UnsafeGuessKindToResource(wanted)
	lists := map[schema.GroupVersionResource]string{resource: kind + "List"}
	objects := make([]runtime.Object, len(c[wanted]))
	for i, object := range c[wanted] {
		objects[i] = object
	}
	client := fake.NewSimpleDynamicClientWithCustomListKinds(runtime.NewScheme(), lists, objects...)
	return client.Resource(resource), c.namespaced(wanted), nil
}
