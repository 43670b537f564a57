package io.helmtest.message;

import java.util.regex.Pattern;

/** Texts that may come from a chart, as a console, JUnit and an XML file can have them. */
public final class SafeText {
  private static final Pattern COMMAND =
      Pattern.compile("(?i)##(?=\\[|vso\\[)|\\[(?=\\[ATTACHMENT\\|)");
  private static final Pattern UNPRINTABLE =
      Pattern.compile("[\\p{Cc}\uFFFE\uFFFF\\p{Cs}&&[^\n\t\r]]|\r(?!\n)");

  private SafeText() {}

  /**
   * Takes the power of the commands in a text, and spells out what cannot be printed.
   *
   * @param text any text
   * @return the text, with a space in the logging commands of Azure Pipelines ({@code ## vso[},
   *     {@code ## [}) and in {@code [ [ATTACHMENT|}; control characters other than tab and line
   *     break, and what XML cannot hold, are written as JSON escapes them
   */
  public static String of(String text) {
    String printable =
        UNPRINTABLE
            .matcher(text)
            .replaceAll(found -> "\\\\u%04x".formatted((int) found.group().charAt(0)));
    return COMMAND.matcher(printable).replaceAll("$0 ");
  }
}
