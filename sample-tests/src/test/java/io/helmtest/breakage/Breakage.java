package io.helmtest.breakage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A wrong field of the sample chart.
 *
 * @param file the file it is in
 * @param text what is there
 * @param replacement what is put in place of its first occurrence
 * @param noticedBy the test that notices, as {@code Class.method}; or why none does
 */
record Breakage(String file, String text, String replacement, String noticedBy) {

  /** A copy of the chart with the wrong field. */
  Path applyTo(Path copy) throws IOException {
    Path chart = Path.of("../sample-chart");
    try (var files = Files.walk(chart)) {
      for (Path source : files.filter(Files::isRegularFile).toList()) {
        Path target = copy.resolve(chart.relativize(source));
        Files.createDirectories(target.getParent());
        Files.copy(source, target);
      }
    }
    replaceIn(copy.resolve(file));
    return copy;
  }

  private void replaceIn(Path target) throws IOException {
    String before = Files.readString(target);
    int start = before.indexOf(text);
    if (start < 0) {
      throw new IllegalArgumentException(file + " has no \"" + text + "\"");
    }
    Files.writeString(
        target, before.substring(0, start) + replacement + before.substring(start + text.length()));
  }

  @Override
  public String toString() {
    return "%s: %s > %s".formatted(file, text, replacement).replaceAll("\\s+", " ");
  }
}
