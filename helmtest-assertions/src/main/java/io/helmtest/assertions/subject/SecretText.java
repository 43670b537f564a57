package io.helmtest.assertions.subject;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a message says in place of a secret value. */
public final class SecretText {
  private static final String SAME = ", the same but for white space at its ends: ";

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

  /**
   * Says the same of a value, and how it differs from another one where that tells nothing of it.
   *
   * @param value plain Java, or null
   * @param other the one that it is compared with
   * @return such as {@code a text of 16 characters, not shown, the same but for white space at its
   *     ends: "…\n"}
   */
  public static String of(@Nullable Object value, @Nullable Object other) {
    return value instanceof String text && other instanceof String another && !text.equals(another)
        ? of(value) + difference(text, another)
        : of(value);
  }

  private static String difference(String text, String other) {
    if (text.strip().equals(other.strip())) {
      return SAME + VisibleText.ends(text);
    }
    String decoded = decoded(text);
    if (decoded.isBlank()) {
      return "";
    }
    if (decoded.equals(other)) {
      return ", the other one encoded with base64";
    }
    return decoded.strip().equals(decoded(other).strip())
        ? ", decoded" + SAME + VisibleText.ends(decoded)
        : "";
  }

  private static String decoded(String text) {
    try {
      return new String(Base64.getDecoder().decode(text.strip()), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return "";
    }
  }
}
