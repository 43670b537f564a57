package io.helmtest.manifest;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ScalarEvent;
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
  private final int[] places;
  private int @Nullable [] codePoints;

  LineBreaks(String original) {
    this.original = original;
    this.isUsual = OLD.chars().noneMatch(old -> original.indexOf(old) >= 0);
    this.places = isUsual ? new int[0] : places(original.codePoints().toArray());
  }

  private static int[] places(int[] codePoints) {
    return IntStream.range(0, codePoints.length)
        .filter(i -> OLD.indexOf(codePoints[i]) >= 0)
        .toArray();
  }

  String text() {
    return isUsual ? original : OLD_BREAKS.matcher(original).replaceAll("\n");
  }

  /** A scalar's value, in which separators are no line feeds. */
  String value(ScalarEvent event) {
    if (isUsual) {
      return event.getValue();
    }
    String written = between(event);
    return isKept(written) ? ScalarBreaks.value(event, written) : event.getValue();
  }

  /** Tells whether a text has breaks that go-yaml keeps as they are. */
  static boolean isKept(String text) {
    return text.indexOf('\u2028') >= 0 || text.indexOf('\u2029') >= 0;
  }

  /** The text of an event as it is written. */
  String between(Event event) {
    int start = event.getStartMark().map(Mark::getIndex).orElse(0);
    int end = event.getEndMark().map(Mark::getIndex).orElse(start);
    return new String(codePoints(), start, end - start);
  }

  private int[] codePoints() {
    if (codePoints == null) {
      codePoints = original.codePoints().toArray();
    }
    return codePoints;
  }

  /** How many lines too far down the parser sees a place. */
  int before(Mark place) {
    int found = Arrays.binarySearch(places, place.getIndex());
    return found < 0 ? -found - 1 : found;
  }
}
