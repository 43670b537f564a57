package io.helmtest.manifest;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A real manifest, or what a mutation has made of it.
 *
 * @param original the text before the mutation
 */
record Manifest(String id, String original, String mutation, String yaml) {
  private static final int SHOWN_LINES = 12;
  private static final Pattern INVISIBLE =
      Pattern.compile("[\\p{Cntrl}\\u0085\\u00a0\\u2028\\ufeff]");

  static Manifest asRendered(String id, String yaml) {
    return new Manifest(id, yaml, "as rendered", yaml);
  }

  boolean isReal() {
    return yaml.equals(original);
  }

  /** The lines that differ from the original, and the one above them. */
  String changedLines() {
    List<String> before = original.lines().toList();
    List<String> after = yaml.lines().toList();
    int above = common(before, after);
    int below = common(reversedFrom(above, before), reversedFrom(above, after));
    return after.subList(Math.max(0, above - 1), after.size() - below).stream()
        .limit(isReal() ? 0 : SHOWN_LINES)
        .map(line -> "    | " + visible(line) + "\n")
        .collect(Collectors.joining());
  }

  private static String visible(String line) {
    return INVISIBLE
        .matcher(line)
        .replaceAll(at -> "<U+%04X>".formatted((int) at.group().charAt(0)));
  }

  private static int common(List<String> these, List<String> others) {
    int common = 0;
    while (common < Math.min(these.size(), others.size())
        && these.get(common).equals(others.get(common))) {
      common++;
    }
    return common;
  }

  private static List<String> reversedFrom(int start, List<String> lines) {
    List<String> reversed = new ArrayList<>(lines.subList(start, lines.size()));
    Collections.reverse(reversed);
    return reversed;
  }
}
