package io.helmtest.message;

import java.util.Collection;
import java.util.stream.Collectors;

/** Lays out the lists and values of a message: one a line, indented by two spaces. */
public final class Lines {
  private Lines() {}

  /**
   * One entry a line, each indented.
   *
   * @param entries what to list
   * @return the lines, without a line break at the end; {@code (none)} for nothing
   */
  public static String of(Collection<String> entries) {
    return entries.isEmpty()
        ? indent("(none)")
        : entries.stream().map(Lines::indent).collect(Collectors.joining("\n"));
  }

  /**
   * Indents each line of a text by two spaces.
   *
   * @param text one or more lines
   * @return the same lines, indented
   */
  public static String indent(String text) {
    return text.lines()
        .map(line -> line.isEmpty() ? line : "  " + line)
        .collect(Collectors.joining("\n"));
  }
}
