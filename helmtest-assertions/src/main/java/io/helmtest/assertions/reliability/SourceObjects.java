package io.helmtest.assertions.reliability;

import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.Secret;
import io.helmtest.assertions.subject.Externals;
import io.helmtest.assertions.subject.References;
import io.helmtest.assertions.subject.Subject;
import io.helmtest.manifest.ManifestDocument;
import io.helmtest.message.ClosestMatch;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The objects that volumes are filled from. */
record SourceObjects(Subject workload, Externals externals) {

  void has(VolumeSource source) {
    Subject place = workload.at(source.path());
    object(place, source).ifPresent(found -> hasKeys(place, source, found.object()));
  }

  private Optional<ManifestDocument> object(Subject place, VolumeSource source) {
    References references = References.of(workload, externals);
    String name = String.valueOf(source.name());
    return source.optional()
        ? references.ifPresent(place, source.kind(), name)
        : references.demand(place, source.kind(), name);
  }

  private static void hasKeys(Subject place, VolumeSource source, HasMetadata object) {
    Set<String> keys = keys(object);
    List<String> missing =
        source.keys().stream()
            .filter(key -> !keys.contains(key))
            .filter(key -> !source.optional() || ClosestMatch.isSlip(key, keys))
            .toList();
    if (!missing.isEmpty()) {
      throw place.mismatch(
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
}
