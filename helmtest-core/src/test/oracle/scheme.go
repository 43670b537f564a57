package main

import (
	"fmt"

	apiextensionsv1 "k8s.io/apiextensions-apiserver/pkg/apis/apiextensions/v1"
	apiextensionsv1beta1 "k8s.io/apiextensions-apiserver/pkg/apis/apiextensions/v1beta1"
	"k8s.io/apimachinery/pkg/runtime"
	"k8s.io/apimachinery/pkg/runtime/schema"
	kubernetes "k8s.io/client-go/kubernetes/scheme"
	apiregistrationv1 "k8s.io/kube-aggregator/pkg/apis/apiregistration/v1"
	apiregistrationv1beta1 "k8s.io/kube-aggregator/pkg/apis/apiregistration/v1beta1"
	gatewayv1 "sigs.k8s.io/gateway-api/apis/v1"
	gatewayv1alpha2 "sigs.k8s.io/gateway-api/apis/v1alpha2"
	gatewayv1alpha3 "sigs.k8s.io/gateway-api/apis/v1alpha3"
	gatewayv1beta1 "sigs.k8s.io/gateway-api/apis/v1beta1"
)

// kinds knows the Go type of each apiVersion and kind, and whose groups they are.
type kinds struct {
	scheme *runtime.Scheme
	own    map[string]bool
}

// newKinds registers what kube-apiserver can decode, versions that it serves no more included, and the
// Gateway API, which is made of custom resources.
func newKinds() (*kinds, error) {
	scheme := runtime.NewScheme()
	err := register(scheme, kubernetes.AddToScheme,
		apiextensionsv1.AddToScheme, apiextensionsv1beta1.AddToScheme,
		apiregistrationv1.AddToScheme, apiregistrationv1beta1.AddToScheme)
	if err != nil {
		return nil, err
	}
	known := &kinds{scheme: scheme, own: map[string]bool{}}
	for _, version := range scheme.PrioritizedVersionsAllGroups() {
		known.own[version.Group] = true
	}
	return known, register(scheme,
		gatewayv1.AddToScheme, gatewayv1alpha2.AddToScheme, gatewayv1alpha3.AddToScheme, gatewayv1beta1.AddToScheme)
}

func register(scheme *runtime.Scheme, additions ...func(*runtime.Scheme) error) error {
	for _, add := range additions {
		if err := add(scheme); err != nil {
			return fmt.Errorf("registering kinds: %w", err)
		}
	}
	return nil
}

// custom tells a resource that some CustomResourceDefinition would have to describe.
func (k *kinds) custom(kind schema.GroupVersionKind) bool {
	return !k.own[kind.Group]
}
