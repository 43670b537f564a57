package io.helmtest.validation;

import io.helmtest.secret.Secrets;

/** A text in a message: on one line, and not too much of it. */
final class Quoted {
  private static final int LONGEST = 80;

  private Quoted() {}

  // Hidden before it is cut: of the rest of a secret nobody could tell what it is.
  static String of(String text) {
    String shown = Secrets.ofRun().mask(text);
    String start = shown.length() > LONGEST ? shown.substring(0, LONGEST) + "…" : shown;
    return '"' + start.replace("\n", "\\n").replaceAll("\\p{Cntrl}", "?") + '"';
  }
}
