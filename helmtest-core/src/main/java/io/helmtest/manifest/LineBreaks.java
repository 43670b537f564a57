package io.helmtest.manifest;

import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.exceptions.Mark;

/**
 * The text of a document with the line breaks that only YAML 1.1 knows, as go-yaml v2 reads it:
 * NEL, LS and PS end a line for the parser, but not for somebody who looks at the file.
 */
final class LineBreaks {
  private static final String OLD = "\u0085\u2028\u2029";
  private static final Pattern OLD_BREAKS = Pattern.compile("[" + OLD + "]");

  private final String original;
  private final boolean isUsual;

  LineBreaks(String original) {
    this.original = original;
    this.isUsual = OLD.chars().noneMatch(old -> original.indexOf(old) >= 0);
  }

  String text() {
    return isUsual ? original : OLD_BREAKS.matcher(original).replaceAll("\n");
  }

  /** How many lines too far down the parser sees a place. */
  int before(Mark place) {
    if (isUsual) {
      return 0;
    }
    int end = original.offsetByCodePoints(0, place.getIndex());
    return (int) OLD_BREAKS.matcher(original).region(0, end).results().count();
  }
}
