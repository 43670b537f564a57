package io.helmtest.manifest;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URL;
import java.util.Optional;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** The version of the library that a class is from, as Maven wrote it into the same jar. */
final class JarVersion {
  private JarVersion() {}

  /** Empty if the jar does not say so, for it was repackaged, or built by something else. */
  static Optional<String> of(Class<?> type, String library) {
    String file = type.getName().replace('.', '/') + ".class";
    @Nullable URL url = type.getResource("/" + file);
    return url == null
        ? Optional.empty()
        : read(root(url.toString(), file) + "META-INF/maven/" + library + "/pom.properties");
  }

  private static String root(String url, String file) {
    return url.substring(0, url.length() - file.length());
  }

  // By its jar: the first pom.properties on the class path may be that of a relocated copy.
  private static Optional<String> read(String url) {
    try (InputStream file = URI.create(url).toURL().openStream()) {
      Properties properties = new Properties();
      properties.load(file);
      return Optional.ofNullable(properties.getProperty("version"));
    } catch (IOException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
