package io.helmtest.message;

import java.util.ArrayList;
import java.util.List;

/** Both ends of a text that is too long for a message, and how much is left out between them. */
public final class Excerpt {
  private static final int LINES = 20;
  private static final int CHARACTERS = 500;

  private Excerpt() {}

  /**
   * Bounds a text to 41 lines of about 1000 characters each.
   *
   * @param text any text
   * @return the text, or its first and last 20 lines; of a line, the first and last 500 characters
   */
  public static String of(String text) {
    List<String> lines = text.lines().map(Excerpt::line).toList();
    int left = lines.size() - 2 * LINES;
    if (left < 2) {
      return String.join("\n", lines);
    }
    List<String> ends = new ArrayList<>(lines.subList(0, LINES));
    ends.add("… (%d lines left out) …".formatted(left));
    ends.addAll(lines.subList(lines.size() - LINES, lines.size()));
    return String.join("\n", ends);
  }

  private static String line(String line) {
    int end = line.length() - CHARACTERS;
    int left = end - CHARACTERS;
    return left < 2
        ? line
        : "%s… (%d characters left out) …%s"
            .formatted(line.substring(0, CHARACTERS), left, line.substring(end));
  }
}
