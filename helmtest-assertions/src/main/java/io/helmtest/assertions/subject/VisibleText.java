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
    return text.equals(other) || !core.equals(other.strip()) ? text : around(core, text, core);
  }

  /** The white space at both ends alone. */
  static String ends(String text) {
    String core = text.strip();
    return '"' + (core.isEmpty() ? spelt(text) : around("…", text, core)) + '"';
  }

  private static String around(String shown, String text, String core) {
    int start = text.indexOf(core);
    return spelt(text.substring(0, start)) + shown + spelt(text.substring(start + core.length()));
  }

  private static String spelt(String space) {
    return space.replace(" ", "\\s").replace("\t", "\\t").replace("\r", "\\r").replace("\n", "\\n");
  }
}
