package io.helmtest.assertions.subject;

/** White space before and after a text, which a message would not show. */
final class EdgeSpace {
  private EdgeSpace() {}

  /** A text for a reader, with its white space spelt out where the other one looks the same. */
  static String visible(String text, String other) {
    String core = text.strip();
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
