package io.helmtest.chart;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A chart's folder as it was when it was opened. Two charts are equal when the content of all their
 * files is, wherever they are.
 */
public final class Chart {
  private final Path folder;
  private final ChartMetadata metadata;
  private final EnvironmentValues environmentValues;
  private final boolean hasDefaultValues;
  private final String digest;

  private Chart(Path folder, ChartMetadata metadata, String digest) {
    this.folder = folder;
    this.metadata = metadata;
    this.environmentValues = EnvironmentValues.in(folder);
    this.hasDefaultValues = Files.exists(folder.resolve("values.yaml"));
    this.digest = digest;
  }

  /**
   * Opens a chart: reads its Chart.yaml and digests its files.
   *
   * @param path the chart's folder; a relative one starts at the module's folder (the system
   *     property {@code basedir}, which Maven Surefire sets), else at the working directory
   * @return the chart as it is now
   * @throws IllegalArgumentException if there is no chart; the message names the absolute path
   *     tried
   * @throws UncheckedIOException if a file cannot be read
   */
  public static Chart open(Path path) {
    Path folder = ModuleFolder.resolve(path);
    requireChart(path, folder);
    try {
      ChartMetadata metadata =
          ChartMetadata.parse(read(folder.resolve("Chart.yaml")), folder + "/Chart.yaml");
      return new Chart(folder, metadata, FolderDigest.of(folder));
    } catch (IOException e) {
      throw new UncheckedIOException("The chart at " + folder + " cannot be read: " + e, e);
    }
  }

  private static void requireChart(Path path, Path folder) {
    if (!Files.exists(folder)) {
      throw new IllegalArgumentException(
          "There is no chart at \"" + path + "\": tried " + folder + ". " + ModuleFolder.REMEDY);
    }
    if (!Files.isDirectory(folder)) {
      throw new IllegalArgumentException(
          "\""
              + path
              + "\" is not a chart's folder: "
              + folder
              + " is a file. Name the folder with Chart.yaml in it.");
    }
    if (!Files.isRegularFile(folder.resolve("Chart.yaml"))) {
      throw new IllegalArgumentException(
          "\""
              + path
              + "\" is not a chart: there is no Chart.yaml in "
              + folder
              + ". Name the folder with Chart.yaml in it.");
    }
  }

  /**
   * The chart's folder.
   *
   * @return its absolute path
   */
  public Path folder() {
    return folder;
  }

  /**
   * What the chart says of itself.
   *
   * @return name and versions of its Chart.yaml
   */
  public ChartMetadata metadata() {
    return metadata;
  }

  /**
   * What the chart or subchart that a template belongs to says of itself.
   *
   * @param template such as {@code shop/charts/cache/templates/service.yaml}
   * @return name (the alias, for a dependency that has one) and versions; empty if the subchart is
   *     packaged and so cannot be read
   */
  public Optional<ChartMetadata> metadataOf(String template) {
    return Subchart.metadataOf(this, template);
  }

  /**
   * Tells whether the chart has default values.
   *
   * @return whether there is a values.yaml
   */
  public boolean hasDefaultValues() {
    return hasDefaultValues;
  }

  /**
   * The values file of an environment.
   *
   * @param environment a named environment
   * @return the layer {@code values-<name>.yaml}, as it was in the chart's folder
   * @throws IllegalArgumentException if the file does not exist; the message names the environments
   *     that there are
   */
  public ValuesLayer valuesOf(Environment environment) {
    return environmentValues.of(environment);
  }

  static String read(Path file) throws IOException {
    try {
      return Files.readString(file);
    } catch (CharacterCodingException e) {
      throw new IllegalArgumentException(file + " is not UTF-8", e);
    }
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Chart chart && digest.equals(chart.digest);
  }

  @Override
  public int hashCode() {
    return digest.hashCode();
  }

  /** Name and version, such as {@code shop 0.1.0}. */
  @Override
  public String toString() {
    return metadata.name() + " " + metadata.version();
  }
}
