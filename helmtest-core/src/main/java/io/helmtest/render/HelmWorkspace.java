package io.helmtest.render;

import io.helmtest.settings.PlatformPath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A folder that one Helm process has to itself, readable by its user alone and gone afterwards. */
final class HelmWorkspace implements AutoCloseable {
  private final Path folder;

  private HelmWorkspace(Path folder) {
    this.folder = folder;
  }

  static HelmWorkspace create() throws IOException {
    Path folder = temporaryFolder();
    HelmWorkspace workspace = new HelmWorkspace(folder);
    for (String home : List.of("cache", "config", "data", "plugins")) {
      Files.createDirectory(folder.resolve(home));
    }
    Files.createFile(folder.resolve("kubeconfig"));
    return workspace;
  }

  private static Path temporaryFolder() throws IOException {
    String parent = System.getProperty("java.io.tmpdir", "");
    try {
      return Files.createTempDirectory(PlatformPath.of(parent), "helmtest-");
    } catch (IllegalArgumentException e) {
      throw new IOException(noFolder(parent) + e.getMessage());
    } catch (IOException e) {
      throw new IOException(noFolder(parent) + e);
    }
  }

  private static String noFolder(String parent) {
    return "there can be no folder in the temporary folder \"%s\", name another with -Djava.io.tmpdir=/path\n"
        .formatted(parent);
  }

  Path folder() {
    return folder;
  }

  /** Writes a file here, and returns its name. */
  String write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8);
    return name;
  }

  /** What to change in the inherited environment; null removes a variable. */
  Map<String, @Nullable String> environment(Map<String, String> inherited) {
    Map<String, @Nullable String> changes = new LinkedHashMap<>();
    inherited.keySet().stream()
        .filter(name -> name.startsWith("HELM_") || name.startsWith("KUBE"))
        .forEach(name -> changes.put(name, null));
    changes.put("HELM_CACHE_HOME", folder.resolve("cache").toString());
    changes.put("HELM_CONFIG_HOME", folder.resolve("config").toString());
    changes.put("HELM_DATA_HOME", folder.resolve("data").toString());
    changes.put("HELM_PLUGINS", folder.resolve("plugins").toString());
    changes.put("KUBECONFIG", folder.resolve("kubeconfig").toString());
    changes.put("TZ", "UTC");
    return changes;
  }

  @Override
  public void close() {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(
          "The temporary folder " + folder + " cannot be deleted: " + e, e);
    }
  }
}
