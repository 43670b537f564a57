package io.helmtest.render.comparison;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds the charts in a folder, but for library charts and subcharts. */
final class ChartFolders {
  private static final int DEPTH = 3;
  private static final Pattern LIBRARY = Pattern.compile("(?m)^type:\\s*\"?library\\b");

  private ChartFolders() {}

  static List<Path> in(Path root) {
    try (Stream<Path> files = Files.find(root, DEPTH, (file, is) -> file.endsWith("Chart.yaml"))) {
      return files
          .filter(file -> !LIBRARY.matcher(read(file)).find())
          .map(Path::getParent)
          .filter(
              chart ->
                  !root.relativize(chart)
                      .toString()
                      .contains("charts" + chart.getFileSystem().getSeparator()))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
