package io.helmtest.exemption;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the file of exemptions among the test resources. */
final class ClassPathExemptions {
  static final String FILE = "helmtest-exemptions.yaml";

  private ClassPathExemptions() {}

  static List<Exemption> read() {
    return find(Thread.currentThread().getContextClassLoader())
        .or(() -> find(ClassPathExemptions.class.getClassLoader()))
        .map(ClassPathExemptions::read)
        .orElse(List.of());
  }

  private static Optional<URL> find(@Nullable ClassLoader loader) {
    return Optional.ofNullable(loader).map(own -> own.getResource(FILE));
  }

  private static List<Exemption> read(URL url) {
    try (var in = url.openStream()) {
      String yaml = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return ExemptionReader.read(yaml, FILE, url.toString());
    } catch (IOException e) {
      throw new UncheckedIOException(url + " cannot be read: " + e, e);
    }
  }
}
