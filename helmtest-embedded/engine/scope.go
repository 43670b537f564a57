package main

import (
	"slices"
	"strings"

	"k8s.io/apimachinery/pkg/apis/meta/v1/unstructured"
	"k8s.io/apimachinery/pkg/runtime/schema"
	"k8s.io/client-go/kubernetes/scheme"
)

// What Kubernetes has for a whole cluster, in any of its groups.
var clusterScoped = strings.Fields(`
	APIService CertificateSigningRequest ClusterRole ClusterRoleBinding ClusterTrustBundle
	ComponentStatus CSIDriver CSINode CustomResourceDefinition DeviceClass DeviceTaintRule FlowSchema
	IPAddress IngressClass MutatingAdmissionPolicy MutatingAdmissionPolicyBinding
	MutatingWebhookConfiguration Namespace Node PersistentVolume PodSecurityPolicy PriorityClass
	PriorityLevelConfiguration ResourceSlice RuntimeClass SelfSubjectAccessReview
	SelfSubjectReview SelfSubjectRulesReview ServiceCIDR StorageClass StorageVersion
	StorageVersionMigration SubjectAccessReview TokenReview ValidatingAdmissionPolicy
	ValidatingAdmissionPolicyBinding ValidatingWebhookConfiguration VolumeAttachment
	VolumeAttributesClass`)

// namespaced knows Kubernetes' own kinds; another is namespaced if one of its objects names a
// namespace.
func (c cluster) namespaced(kind schema.GroupVersionKind) bool {
	if slices.Contains(clusterScoped, kind.Kind) && kubernetesOwn(kind.Group) {
		return false
	}
	return scheme.Scheme.Recognizes(kind) || slices.ContainsFunc(c[kind], hasNamespace)
}

func kubernetesOwn(group string) bool {
	return !strings.Contains(group, ".") || strings.HasSuffix(group, ".k8s.io")
}

func hasNamespace(object *unstructured.Unstructured) bool {
	return object.GetNamespace() != ""
}
