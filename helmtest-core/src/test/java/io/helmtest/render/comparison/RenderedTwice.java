package io.helmtest.render.comparison;

import io.helmtest.render.comparison.Likeness.Kind;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * Two renders of one engine: lines in which they differ are random, or of their time.
 *
 * @param text one render
 * @param again the other
 */
record RenderedTwice(String text, String again) {

  Likeness likeness(String other) {
    if (text.equals(other)) {
      return Likeness.of(fails(text) ? Kind.FAILING_ALIKE : Kind.EQUAL);
    }
    if (difference(other).isEmpty()) {
      return Likeness.of(Kind.EQUAL_BUT_FOR_RANDOM_LINES);
    }
    RenderedTwice dense = new RenderedTwice(dense(text), dense(again));
    OptionalInt line = dense.difference(dense(other));
    if (line.isPresent()) {
      return new Likeness(
          fails(text) && fails(other) ? Kind.FAILING_IN_OTHER_WORDS : Kind.DIFFERENT,
          dense.show(line.getAsInt(), dense(other)));
    }
    return Likeness.of(
        text.equals(again)
            ? Kind.EQUAL_BUT_FOR_BLANK_LINES
            : Kind.EQUAL_BUT_FOR_RANDOM_AND_BLANK_LINES);
  }

  private OptionalInt difference(String other) {
    List<String> ours = lines(text);
    List<String> second = lines(again);
    List<String> theirs = lines(other);
    return IntStream.range(0, Math.max(ours.size(), theirs.size()))
        .filter(at -> line(ours, at).equals(line(second, at)))
        .filter(at -> !line(ours, at).equals(line(theirs, at)))
        .findFirst();
  }

  private String show(int at, String other) {
    return "line %d (blank lines left out)\n  %s\n  %s"
        .formatted(at + 1, line(lines(text), at), line(lines(other), at));
  }

  private static boolean fails(String text) {
    return text.startsWith(Likeness.FAILURE);
  }

  private static String dense(String text) {
    return String.join("\n", text.lines().filter(line -> !line.isBlank()).toList());
  }

  private static List<String> lines(String text) {
    return List.of(text.split("\n", -1));
  }

  private static String line(List<String> lines, int at) {
    return at < lines.size() ? lines.get(at) : "(the end)";
  }
}
