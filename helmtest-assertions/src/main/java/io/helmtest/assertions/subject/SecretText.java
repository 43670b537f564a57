package io.helmtest.assertions.subject;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a message says in place of a secret value. */
final class SecretText {
  private SecretText() {}

  static String of(@Nullable Object value) {
    if (value instanceof Map<?, ?> map) {
      return "a map of " + map.keySet() + ", values not shown";
    }
    if (value instanceof List<?> list) {
      return "a list of " + list.size() + ", not shown";
    }
    return value instanceof String text
        ? "a text of %d characters, not shown".formatted(text.length())
        : "a value, not shown";
  }
}
