package io.helmtest.render;

import io.helmtest.chart.Chart;
import io.helmtest.settings.PlatformPath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A folder that one Helm process has to itself, readable by its user alone and gone afterwards. */
public final class HelmWorkspace implements AutoCloseable {
  private final Path folder;

  private HelmWorkspace(Path folder) {
    this.folder = folder;
  }

  /**
   * Creates one in the temporary folder.
   *
   * @return the workspace
   * @throws IOException if there can be none; the message says what to do
   */
  public static HelmWorkspace create() throws IOException {
    Path folder = temporaryFolder();
    HelmWorkspace workspace = new HelmWorkspace(folder);
    for (String home : List.of("cache", "config", "data", "plugins")) {
      Files.createDirectory(folder.resolve(home));
    }
    workspace.write("kubeconfig", "");
    OwnFiles.restrict(folder);
    return workspace;
  }

  private static Path temporaryFolder() throws IOException {
    String parent = System.getProperty("java.io.tmpdir", "");
    try {
      return Files.createTempDirectory(JvmFolder.OWN.in(PlatformPath.of(parent)), "render-");
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

  /**
   * Where it is.
   *
   * @return the folder
   */
  public Path folder() {
    return folder;
  }

  /** Writes a file here, and returns its name. */
  String write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.writeString(file, text, StandardCharsets.UTF_8);
    OwnFiles.restrict(file);
    return name;
  }

  /** Copies a chart here, and returns where it is. */
  Path copy(Chart chart) throws IOException {
    Path copy = chart.copyTo(folder.resolve("chart"));
    OwnFiles.restrict(copy);
    return copy;
  }

  /** Deletes the folder and all that is in it. */
  @Override
  public void close() {
    try {
      OwnFiles.delete(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(
          "The temporary folder " + folder + " cannot be deleted: " + e, e);
    }
  }
}
