package io.helmtest.manifest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What public charts render: the documents in {@code src/test/resources/manifests}. */
final class RealManifests {
  private static final Path FOLDER = Path.of("src/test/resources/manifests");

  private RealManifests() {}

  static List<Manifest> all() {
    try (Stream<Path> files = Files.walk(FOLDER)) {
      return files
          .filter(file -> file.toString().endsWith(".yaml"))
          .sorted()
          .map(RealManifests::read)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Manifest read(Path file) {
    try {
      return Manifest.asRendered(id(file), Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String id(Path file) {
    return FOLDER.relativize(file).toString().replace('\\', '/').replace(".yaml", "");
  }
}
