package io.helmtest.junit.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Writes what a failed test leaves for the reader; equal texts share a file. */
final class Attachments {
  private final Path folder;

  Attachments(Path folder) {
    this.folder = folder;
  }

  List<String> write(String environment, Rendered rendered) {
    return Stream.concat(
            rendered.charts().stream()
                .map(chart -> MarkedManifest.of(chart, FailureLines.of(rendered.failure(), chart)))
                .map(text -> write(environment, text, ".yaml")),
            ValueDiff.of(rendered.failure()).stream()
                .map(text -> write(environment, text + "\n", ".diff")))
        .distinct()
        .map(Path::toString)
        .toList();
  }

  private Path write(String environment, String text, String ending) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    Path file =
        folder.resolve(
            environment.replace(' ', '-') + "-" + UUID.nameUUIDFromBytes(bytes) + ending);
    return Unchecked.get(() -> Files.exists(file) ? file : write(file, bytes));
  }

  // Whole or not at all: others look whether it is there.
  private Path write(Path file, byte[] bytes) throws IOException {
    Files.createDirectories(folder);
    return Replacement.write(file, out -> out.write(bytes));
  }
}
