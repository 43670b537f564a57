package io.helmtest.junit.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/**
 * What the JVMs of a build tell each other, line by line.
 *
 * @param file where it stands
 */
record SharedLines(Path file) {

  Path add(String line) throws IOException {
    return Files.writeString(
        file, line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
  }

  /** Each once. */
  List<String> all() throws IOException {
    return Files.exists(file) ? Files.readAllLines(file).stream().distinct().toList() : List.of();
  }

  void delete() throws IOException {
    Files.deleteIfExists(file);
  }
}
