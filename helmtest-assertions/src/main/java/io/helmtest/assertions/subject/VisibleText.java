package io.helmtest.assertions.subject;

/** A text for a reader, who would not see white space at its ends, or that it is empty. */
final class VisibleText {
  private VisibleText() {}

  /** The text, with its white space spelt out where the other one looks the same. */
  static String of(String text, String other) {
    String core = text.strip();
    if (core.isEmpty()) {
      return '"' + spelt(text) + '"';
    }
    return text.equals(other) || !core.equals(other.strip())
        ? text
        : spelt(text.substring(0, text.indexOf(core)))
            + core
            + spelt(text.substring(text.indexOf(core) + core.length()));
  }

  private static String spelt(String space) {
    return space.replace(" ", "\\s").replace("\t", "\\t").replace("\r", "\\r").replace("\n", "\\n");
  }
}
