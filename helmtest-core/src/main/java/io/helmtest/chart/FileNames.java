package io.helmtest.chart;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What lies in a folder, for messages. */
final class FileNames {
  private FileNames() {}

  /** The names in a folder; none of a folder that does not exist or cannot be read. */
  static List<String> in(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).toList();
    } catch (IOException e) {
      return List.of();
    }
  }
}
