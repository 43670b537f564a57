package io.helmtest.assertions.reliability;

import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.PersistentVolumeClaim;
import io.fabric8.kubernetes.api.model.Secret;
import io.helmtest.assertions.subject.Subject;
import io.helmtest.message.ClosestMatch;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The objects that volumes are filled from, as far as the release has them. Of a Secret only the
 * keys are looked at.
 */
record SourceObjects(Subject workload, Set<String> external) {
  private static final Map<String, Class<? extends HasMetadata>> TYPES =
      Map.of(
          "ConfigMap", ConfigMap.class,
          "Secret", Secret.class,
          "PersistentVolumeClaim", PersistentVolumeClaim.class);
  // Kubernetes puts it into every namespace.
  private static final String CLUSTER_CERTIFICATES = "ConfigMap/kube-root-ca.crt";

  SourceObjects and(String kind, List<String> names) {
    if (!TYPES.containsKey(kind)) {
      throw new IllegalArgumentException(
          "Volumes are not filled from kind \"%s\", but from ConfigMap, Secret and PersistentVolumeClaim%s"
              .formatted(kind, ClosestMatch.question(kind, TYPES.keySet())));
    }
    Set<String> all = new TreeSet<>(external);
    names.forEach(name -> all.add(kind + "/" + name));
    return new SourceObjects(workload, all);
  }

  void has(VolumeSource source) {
    Optional<? extends HasMetadata> object =
        workload.chart().find(type(source), String.valueOf(source.name()), namespace());
    if (object.isPresent()) {
      hasKeys(source, object.get());
    } else if (!source.optional() && !isExternal(source)) {
      throw missing(source);
    }
  }

  private boolean isExternal(VolumeSource source) {
    String id = source.kind() + "/" + source.name();
    return external.contains(id) || id.equals(CLUSTER_CERTIFICATES);
  }

  private AssertionError missing(VolumeSource source) {
    List<String> names =
        workload.chart().documents(type(source)).stream()
            .map(document -> document.id().name())
            .toList();
    return workload
        .at(source.path())
        .mismatch(
            "a %s of this release, or one named by allowingExternal".formatted(source.kind()),
            source.name() + ClosestMatch.question(String.valueOf(source.name()), names));
  }

  private void hasKeys(VolumeSource source, HasMetadata object) {
    Set<String> keys = keys(object);
    List<String> missing = source.keys().stream().filter(key -> !keys.contains(key)).toList();
    if (!missing.isEmpty() && !source.optional()) {
      throw workload
          .at(source.path())
          .mismatch(
              "%s %s with the keys %s".formatted(source.kind(), source.name(), missing),
              "one with " + keys + ClosestMatch.question(missing.get(0), keys));
    }
  }

  private static Set<String> keys(HasMetadata object) {
    Set<String> keys = new TreeSet<>();
    data(object).filter(Objects::nonNull).forEach(data -> keys.addAll(data.keySet()));
    return keys;
  }

  private static Stream<? extends @Nullable Map<String, ?>> data(HasMetadata object) {
    if (object instanceof ConfigMap configMap) {
      return Stream.of(configMap.getData(), configMap.getBinaryData());
    }
    return object instanceof Secret secret
        ? Stream.of(secret.getData(), secret.getStringData())
        : Stream.empty();
  }

  private static Class<? extends HasMetadata> type(VolumeSource source) {
    return Objects.requireNonNull(TYPES.get(source.kind()));
  }

  private String namespace() {
    return Objects.requireNonNullElse(
        workload.document().id().namespace(), workload.chart().namespace());
  }
}
