package io.helmtest.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** The failures that README and docs show; {@code .ci/update-messages} rewrites them. */
public final class ShownFailures {
  private ShownFailures() {}

  /** The page shows the message, in the block that begins with some words. */
  public static void assertShown(String page, String beginning, String message) {
    assertThat(comparable(message)).isEqualTo(comparable(block(page, beginning)));
  }

  private static String block(String page, String beginning) {
    return Pattern.compile("(?s)\n```text\n(" + Pattern.quote(beginning) + ".*?)\n```\n")
        .matcher(read(Path.of("..", page)))
        .results()
        .findFirst()
        .orElseThrow(
            () -> new AssertionError(page + " shows nothing that begins with " + beginning))
        .group(1);
  }

  private static String read(Path page) {
    try {
      return Files.readString(page);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  // Helm 3 and 4 differ in blank lines, and in their names.
  private static String comparable(String text) {
    return text.replaceAll("rendered line \\d+", "rendered line N")
        .replaceAll("engine: (embedded )?helm v\\S+", "engine: helm");
  }
}
