package io.helmtest.manifest;

import static java.util.stream.Collectors.toMap;

import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.KubernetesResource;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.TreeMap;

/** The kinds that fabric8 has classes for. */
final class Fabric8Kinds {
  private Fabric8Kinds() {}

  /** The class of each apiVersion and kind. */
  static Map<String, Class<? extends HasMetadata>> all() {
    return ServiceLoader.load(KubernetesResource.class).stream()
        .map(ServiceLoader.Provider::type)
        .filter(HasMetadata.class::isAssignableFrom)
        .map(type -> type.asSubclass(HasMetadata.class))
        .collect(toMap(Fabric8Kinds::kind, type -> type, (one, other) -> one, TreeMap::new));
  }

  private static String kind(Class<? extends HasMetadata> type) {
    return HasMetadata.getApiVersion(type) + " " + HasMetadata.getKind(type);
  }
}
