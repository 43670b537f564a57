package io.helmtest.manifest;

import io.fabric8.kubernetes.api.model.GenericKubernetesResource;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.client.utils.KubernetesSerialization;

/** The fabric8 class of an apiVersion and kind, from fabric8's own registry. */
final class KubernetesTypes {
  private static final KubernetesSerialization REGISTRY = new KubernetesSerialization();

  private KubernetesTypes() {}

  static Class<? extends HasMetadata> of(ObjectId id) {
    Class<?> type = REGISTRY.getRegisteredKubernetesResource(id.apiVersion(), id.kind());
    return type != null && HasMetadata.class.isAssignableFrom(type)
        ? type.asSubclass(HasMetadata.class)
        : GenericKubernetesResource.class;
  }
}
