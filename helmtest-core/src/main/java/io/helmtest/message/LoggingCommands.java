package io.helmtest.message;

import java.util.regex.Pattern;

/** What Azure Pipelines takes for a command to itself, wherever it stands in a console line. */
public final class LoggingCommands {
  private static final Pattern PREFIX =
      Pattern.compile("##(?=\\[|vso\\[)", Pattern.CASE_INSENSITIVE);

  private LoggingCommands() {}

  /**
   * Takes the power of the commands in a text.
   *
   * @param text a text that may come from a chart
   * @return the text, with a space in them: {@code ## vso[} and {@code ## [}
   */
  public static String broken(String text) {
    return PREFIX.matcher(text).replaceAll("## ");
  }
}
