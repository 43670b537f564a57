package io.helmtest.junit.report;

import java.util.Locale;

/** Text as XML 1.0 can hold it. */
final class Xml {
  private Xml() {}

  static String text(String text) {
    return escaped(text, false);
  }

  /** A name and a value, with a space before it; the value keeps its line breaks. */
  static String attribute(String name, Object value) {
    return " %s=\"%s\"".formatted(name, escaped(value.toString(), true));
  }

  /** Such as {@code 0.125}, wherever this runs. */
  static String seconds(double seconds) {
    return String.format(Locale.ROOT, "%.3f", seconds);
  }

  private static String escaped(String text, boolean inAttribute) {
    StringBuilder escaped = new StringBuilder(text.length() + 16);
    text.codePoints().forEach(character -> append(escaped, character, inAttribute));
    return escaped.toString();
  }

  private static void append(StringBuilder escaped, int character, boolean inAttribute) {
    switch (character) {
      case '&' -> escaped.append("&amp;");
      case '<' -> escaped.append("&lt;");
      case '>' -> escaped.append("&gt;");
      case '"' -> escaped.append("&quot;");
      case '\r' -> escaped.append("&#13;");
      case '\n', '\t' -> {
        if (inAttribute) {
          escaped.append("&#").append(character).append(';');
        } else {
          escaped.appendCodePoint(character);
        }
      }
      default -> escaped.appendCodePoint(isAllowed(character) ? character : '\uFFFD');
    }
  }

  private static boolean isAllowed(int character) {
    return character >= 0x20
        && !(character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE)
        && character != 0xFFFE
        && character != 0xFFFF;
  }
}
