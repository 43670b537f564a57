package main

import (
	"fmt"

	"k8s.io/apiextensions-apiserver/pkg/apiserver/schema/objectmeta"
	"k8s.io/apimachinery/pkg/apis/meta/v1/unstructured"
	"k8s.io/apimachinery/pkg/runtime"
	"k8s.io/apimachinery/pkg/runtime/serializer/json"
)

// judge is Kubernetes' own strict serializer of YAML manifests.
type judge struct {
	kinds      *kinds
	serializer *json.Serializer
}

func newJudge() (*judge, error) {
	known, err := newKinds()
	if err != nil {
		return nil, err
	}
	options := json.SerializerOptions{Yaml: true, Strict: true}
	serializer := json.NewSerializerWithOptions(json.DefaultMetaFactory, known.scheme, known.scheme, options)
	return &judge{kinds: known, serializer: serializer}, nil
}

// refusal is the serializer's error, or nil if it accepts the manifest.
func (j *judge) refusal(manifest string) error {
	_, kind, err := j.serializer.Decode([]byte(manifest), nil, nil)
	if runtime.IsNotRegisteredError(err) && j.kinds.custom(*kind) {
		return j.customRefusal(manifest)
	}
	return err
}

// customRefusal is what the handler of custom resources says without a schema: it decodes metadata strictly.
func (j *judge) customRefusal(manifest string) error {
	resource := &unstructured.Unstructured{}
	if _, _, err := j.serializer.Decode([]byte(manifest), nil, resource); err != nil {
		return err
	}
	if resource.GetAPIVersion() == "" {
		return runtime.NewMissingVersionErr(manifest)
	}
	options := objectmeta.ObjectMetaOptions{ReturnUnknownFieldPaths: true}
	_, _, unknown, err := objectmeta.GetObjectMetaWithOptions(resource.Object, options)
	if err == nil && len(unknown) > 0 {
		return fmt.Errorf("unknown fields in metadata: %v", unknown)
	}
	return err
}
