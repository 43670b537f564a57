package io.helmtest.validation;

/** A text in a message: on one line, and not too much of it. */
final class Quoted {
  private static final int LONGEST = 80;

  private Quoted() {}

  static String of(String text) {
    String start = text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
    return '"' + start.replace("\n", "\\n").replaceAll("\\p{Cntrl}", "?") + '"';
  }
}
