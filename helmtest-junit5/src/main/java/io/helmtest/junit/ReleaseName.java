package io.helmtest.junit;

import io.helmtest.settings.Settings;
import java.util.Optional;

/** The release that a class tests: the annotation's, else the environment variable's. */
final class ReleaseName {
  static final String VARIABLE = "HELM_RELEASE_NAME";

  private ReleaseName() {}

  static Optional<String> of(String annotated, Settings settings) {
    Optional<Settings.Value> set = settings.variable(VARIABLE);
    if (annotated.isEmpty()) {
      return set.map(Settings.Value::text);
    }
    set.ifPresent(value -> requireSame(annotated, value));
    return Optional.of(annotated);
  }

  private static void requireSame(String annotated, Settings.Value value) {
    if (!value.text().equals(annotated)) {
      throw new IllegalArgumentException(
          "@HelmChartTest names release \"%s\", but %s names \"%s\": unset the variable, or leave the release out of the annotation."
              .formatted(annotated, value.origin(), value.text()));
    }
  }
}
