package io.helmtest.assertions.subject;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a message says in place of a secret value. */
public final class SecretText {
  private SecretText() {}

  /**
   * Says of what sort and size a value is.
   *
   * @param value plain Java, or null
   * @return such as {@code a text of 15 characters, not shown}
   */
  public static String of(@Nullable Object value) {
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
