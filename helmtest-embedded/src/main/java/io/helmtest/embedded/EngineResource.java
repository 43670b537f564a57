package io.helmtest.embedded;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.helmtest.render.HelmNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/**
 * The engine as it comes in the jar.
 *
 * @param platform what it runs on
 * @param digest the SHA-256 of the program, in hexadecimal digits
 * @param helm the version of Helm in it, such as {@code v4.3.0}
 */
record EngineResource(Platform platform, String digest, String helm) {
  private static final String NAME = "helmtest-engine";

  static EngineResource of(Platform platform) {
    try (InputStream digest = resource(platform, NAME + ".sha256")) {
      if (digest == null) {
        throw new HelmNotFoundException(
            """
            There is no embedded engine for %s on the class path. Either
              install Helm 3.14 or newer (https://helm.sh/docs/intro/install/) and put it on the PATH, or
              add the artifact io.helmtest:helmtest-embedded with the version of helmtest and one of the classifiers:
              linux-aarch64, macos-x86_64, macos-aarch64, windows-x86_64. The jar without a classifier has linux-x86_64."""
                .formatted(platform));
      }
      return new EngineResource(platform, digest(digest), helmVersion());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The program's bytes. */
  InputStream open() throws IOException {
    InputStream compressed = resource(platform, NAME + ".gz");
    if (compressed == null) {
      throw new IOException("there is no %s.gz for %s in the jar".formatted(NAME, platform));
    }
    return new GZIPInputStream(compressed, 1 << 16);
  }

  String fileName() {
    return platform.isWindows() ? NAME + ".exe" : NAME;
  }

  private static String digest(InputStream file) throws IOException {
    return new String(file.readAllBytes(), UTF_8).strip().split("\\s", 2)[0];
  }

  private static String helmVersion() throws IOException {
    Properties properties = new Properties();
    try (InputStream file = EngineResource.class.getResourceAsStream("engine.properties")) {
      properties.load(Objects.requireNonNull(file));
    }
    return properties.getProperty("helm", "");
  }

  private static @Nullable InputStream resource(Platform platform, String name) {
    return EngineResource.class.getResourceAsStream(platform + "/" + name);
  }
}
