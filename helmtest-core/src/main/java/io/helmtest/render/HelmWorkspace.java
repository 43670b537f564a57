package io.helmtest.render;

import io.helmtest.chart.ValuesLayer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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
    Path folder = Files.createTempDirectory("helmtest-");
    HelmWorkspace workspace = new HelmWorkspace(folder);
    for (String home : List.of("cache", "config", "data", "plugins")) {
      Files.createDirectory(folder.resolve(home));
    }
    Files.createFile(folder.resolve("kubeconfig"));
    return workspace;
  }

  Path folder() {
    return folder;
  }

  /**
   * The layers' files, relative: Helm reads a comma, a percent sign or a space in a path as its
   * own.
   */
  List<Path> write(List<ValuesLayer> layers) throws IOException {
    List<Path> files = new ArrayList<>();
    for (int i = 0; i < layers.size(); i++) {
      Path file = Path.of(RenderFailure.layerName(i));
      Files.writeString(folder.resolve(file), layers.get(i).yaml(), StandardCharsets.UTF_8);
      files.add(file);
    }
    return files;
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
