package io.helmtest.assertions.configuration;

import io.helmtest.assertions.subject.Subject;
import io.helmtest.message.ClosestMatch;
import java.util.Optional;
import java.util.Set;

/** A reference of a container to a ConfigMap or Secret, or to a key of one (else the key is ""). */
record Reference(String path, Origin origin) {

  void resolves(Subject container, ConfigObjects objects, Set<String> external) {
    String kind = origin.objectKind();
    Optional<ConfigData> data = objects.find(kind, origin.object());
    if (data.isPresent()) {
      hasKey(container, data.get().values().keySet());
    } else if (!isElsewhere(objects, external)) {
      throw fails(
          container,
          "%s %s in the release, or optional, or declared external"
              .formatted(kind, origin.object()),
          "not in the release");
    }
  }

  private boolean isElsewhere(ConfigObjects objects, Set<String> external) {
    return origin.optional()
        || external.contains(origin.object())
        || objects.areToBeMade(origin.objectKind(), origin.object());
  }

  private void hasKey(Subject container, Set<String> keys) {
    String key = origin.key();
    if (!key.isEmpty() && !keys.contains(key) && !origin.optional()) {
      throw fails(
          container,
          origin.toString(),
          "keys %s%s".formatted(String.join(", ", keys), ClosestMatch.question(key, keys)));
    }
  }

  private AssertionError fails(Subject container, String expected, String found) {
    Subject place = container.field(path);
    return place.mismatch("to have " + place.path() + " resolve to", expected, found);
  }
}
