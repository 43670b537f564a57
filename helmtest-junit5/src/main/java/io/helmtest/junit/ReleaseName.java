package io.helmtest.junit;

import io.helmtest.settings.Settings;
import java.util.Optional;

/** The release that a class tests: the class's own, else the environment variable's. */
final class ReleaseName {
  static final String VARIABLE = "HELM_RELEASE_NAME";

  private ReleaseName() {}

  static Optional<String> of(String origin, String described, Settings settings) {
    Optional<Settings.Value> set = settings.variable(VARIABLE);
    if (described.isEmpty()) {
      return set.map(Settings.Value::text);
    }
    set.ifPresent(value -> requireSame(origin, described, value));
    return Optional.of(described);
  }

  private static void requireSame(String origin, String described, Settings.Value value) {
    if (!value.text().equals(described)) {
      throw new IllegalArgumentException(
          "%s names release \"%s\", but %s names \"%s\": unset the variable, or leave the release out there."
              .formatted(origin, described, value.origin(), value.text()));
    }
  }
}
