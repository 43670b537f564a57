package io.helmtest.exemption;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What an exemption can be limited by, in the order in which it is written. */
enum Criterion {
  PATTERN,
  CHART,
  TEMPLATE,
  KIND,
  PATH,
  ENVIRONMENT,
  VARIANT;

  static Optional<Criterion> of(String key) {
    return Arrays.stream(values()).filter(criterion -> criterion.key().equals(key)).findFirst();
  }

  String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
