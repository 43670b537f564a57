package io.helmtest.validation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * A table among this package's resources: columns between tabs, and comments behind a {@code #}.
 */
final class Table {
  private Table() {}

  static List<List<String>> rows(String name) {
    try (InputStream table = Objects.requireNonNull(Table.class.getResourceAsStream(name))) {
      return new String(table.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> List.of(line.split("\t")))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
