package io.helmtest.assertions.configuration;

import io.helmtest.assertions.subject.Externals;
import io.helmtest.assertions.subject.References;
import io.helmtest.assertions.subject.Subject;
import io.helmtest.manifest.ManifestDocument;
import io.helmtest.message.ClosestMatch;
import java.util.Optional;
import java.util.Set;

/** A place in a container that names a ConfigMap or Secret, and perhaps a key of it. */
record Reference(String path, Origin origin) {

  void resolves(Subject container, Externals externals) {
    Subject place = container.field(path);
    object(place, References.of(container, externals))
        .map(ConfigData::of)
        .ifPresent(data -> hasKey(place, data.values().keySet()));
  }

  private Optional<ManifestDocument> object(Subject place, References references) {
    return origin.optional()
        ? references.ifPresent(place, origin.objectKind(), origin.object())
        : references.demand(place, origin.objectKind(), origin.object());
  }

  private void hasKey(Subject place, Set<String> keys) {
    String key = origin.key();
    boolean mayMiss = key.isEmpty() || (origin.optional() && !ClosestMatch.isSlip(key, keys));
    if (!mayMiss && !keys.contains(key)) {
      throw place.mismatch(
          "to find in this release for " + place.path(),
          origin.toString(),
          "keys %s%s".formatted(String.join(", ", keys), ClosestMatch.question(key, keys)));
    }
  }
}
