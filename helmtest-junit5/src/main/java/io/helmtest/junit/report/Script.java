package io.helmtest.junit.report;

import java.util.List;
import java.util.stream.Collectors;

/** Values as JavaScript in a page, which they cannot leave. */
final class Script {
  private Script() {}

  static String literal(Object value) {
    if (value instanceof List<?> list) {
      return list.stream().map(Script::literal).collect(Collectors.joining(",", "[", "]"));
    }
    return value instanceof String text ? quoted(text) : value.toString();
  }

  private static String quoted(String text) {
    return text.chars().mapToObj(Script::character).collect(Collectors.joining("", "\"", "\""));
  }

  private static String character(int character) {
    boolean plain = character >= ' ' && "\"\\<>&\u2028\u2029".indexOf(character) < 0;
    return plain ? Character.toString(character) : "\\u%04x".formatted(character);
  }
}
