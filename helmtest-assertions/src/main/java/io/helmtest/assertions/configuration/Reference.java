package io.helmtest.assertions.configuration;

import io.helmtest.assertions.subject.Externals;
import io.helmtest.assertions.subject.References;
import io.helmtest.assertions.subject.Subject;
import io.helmtest.message.ClosestMatch;
import java.util.Set;

/** A place in a container that names a ConfigMap or Secret, and perhaps a key of it. */
record Reference(String path, Origin origin) {

  void resolves(Subject container, Externals externals) {
    if (!origin.optional()) {
      Subject place = container.field(path);
      References.of(container, externals)
          .demand(place, origin.objectKind(), origin.object())
          .map(ConfigData::of)
          .ifPresent(data -> hasKey(place, data.values().keySet()));
    }
  }

  private void hasKey(Subject place, Set<String> keys) {
    String key = origin.key();
    if (!key.isEmpty() && !keys.contains(key)) {
      throw place.mismatch(
          "to find in this release for " + place.path(),
          origin.toString(),
          "keys %s%s".formatted(String.join(", ", keys), ClosestMatch.question(key, keys)));
    }
  }
}
