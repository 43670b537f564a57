package io.helmtest.chart;

import io.helmtest.message.SafeText;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A chart, in a folder or packaged, as it was when it was opened. Two charts are equal when the
 * content of all their files is, wherever they are.
 */
public final class Chart {
  private static final String CHART_YAML = "Chart.yaml";
  private static final String VALUES_YAML = "values.yaml";
  private static final Pattern ALL_VALUES_YAML = Pattern.compile("(charts/[^/]+/)*values\\.yaml");

  private final Path path;
  private final ChartFiles files;
  private final ChartMetadata metadata;
  private final ChartMetadata own;
  private final String digest;

  private Chart(Path path, ChartFiles files, ChartMetadata own, ChartMetadata metadata) {
    this.path = path;
    this.files = files;
    this.own = own;
    this.metadata = metadata;
    this.digest = files.digest();
  }

  /**
   * Opens a chart: reads its Chart.yaml and digests its files.
   *
   * @param path the chart's folder or package (.tgz); a relative one starts at the module's folder
   *     (the system property {@code basedir}, which Maven Surefire sets), else at the working
   *     directory
   * @return the chart as it is now
   * @throws IllegalArgumentException if there is no chart; the message names the absolute path
   *     tried
   * @throws java.io.UncheckedIOException if a file cannot be read
   */
  public static Chart open(Path path) {
    Path absolute = ModuleFolder.resolve(path);
    if (!Files.exists(absolute)) {
      throw new IllegalArgumentException(
          "There is no chart at \"" + path + "\"" + ModuleFolder.tried(path));
    }
    ChartFiles files = ChartFiles.read(absolute);
    ChartMetadata metadata =
        files
            .text(CHART_YAML)
            .map(yaml -> ChartMetadata.parse(yaml, absolute.resolve(CHART_YAML).toString()))
            .orElseThrow(() -> notAChart(path, absolute));
    return new Chart(absolute, files, metadata, metadata);
  }

  private static IllegalArgumentException notAChart(Path path, Path absolute) {
    String place = path.isAbsolute() ? "it" : absolute.toString();
    return new IllegalArgumentException(
        "\"%s\" is not a chart: there is no Chart.yaml in %s. Name the folder with Chart.yaml in it, or a packaged chart (.tgz)."
            .formatted(path, place));
  }

  /**
   * The same chart with another version in its Chart.yaml.
   *
   * @param version the chart's version
   * @return the changed chart
   */
  public Chart withVersion(String version) {
    return new Chart(path, files, own, metadata.withVersion(version));
  }

  /**
   * The same chart with another appVersion in its Chart.yaml.
   *
   * @param appVersion the version of the application in it
   * @return the changed chart
   */
  public Chart withAppVersion(String appVersion) {
    return new Chart(path, files, own, metadata.withAppVersion(appVersion));
  }

  /**
   * Where the chart is.
   *
   * @return the absolute path of its folder or package
   */
  public Path path() {
    return path;
  }

  /**
   * What the chart says of itself.
   *
   * @return name and versions of its Chart.yaml, or those that were put in their place
   */
  public ChartMetadata metadata() {
    return metadata;
  }

  /**
   * Tells whether Helm can render the chart where it is.
   *
   * @return false if its versions were changed, if a dependency is in a folder of its own, or if a
   *     symbolic link or a schema leads out of it, so that a copy is needed
   */
  public boolean isAsOnDisk() {
    return metadata.equals(own) && files.areInPlace();
  }

  /**
   * What to know about the chart's files.
   *
   * @return a line for each symbolic link that leads out of it, and for each dependency that is
   *     read from a folder of its own
   */
  public List<String> warnings() {
    return Stream.concat(
            warnings(
                files.links(),
                "found symbolic link in path %s, which leads out of the chart: what is in %s is used"),
            warnings(
                files.dependencies(),
                "%s is missing: helm dependency build would make it of %s, which is used"))
        .toList();
  }

  private static Stream<String> warnings(Map<String, Path> places, String warning) {
    return places.entrySet().stream()
        .map(place -> warning.formatted(place.getKey(), place.getValue()));
  }

  /**
   * The dependencies that its Chart.yaml names.
   *
   * @return in their order
   */
  public List<ChartDependency> dependencies() {
    return files.text(CHART_YAML).map(ChartMetadata::dependencies).orElse(List.of());
  }

  /**
   * Copies the chart, its changed versions included: links are replaced by what they lead to, and
   * no schema in the copy leads to a file or host.
   *
   * @param folder the folder to fill, which does not exist yet
   * @return the folder
   * @throws java.io.UncheckedIOException if a file cannot be read or written
   */
  public Path copyTo(Path folder) {
    return new ChartCopy(this, folder).write();
  }

  /**
   * What the chart or subchart that a template belongs to says of itself.
   *
   * @param template such as {@code shop/charts/cache/templates/service.yaml}
   * @return name (the alias, for a dependency that has one) and versions; empty if there is no such
   *     subchart
   */
  public Optional<ChartMetadata> metadataOf(String template) {
    return Subchart.metadataOf(this, template);
  }

  /**
   * What {@code nameOverride} calls the chart or subchart that a template belongs to.
   *
   * @param template such as {@code shop/charts/cache/templates/service.yaml}
   * @param values the layers over the chart's values.yaml
   * @param overrides single values over all layers
   * @return the names that any of the values gives it; empty if none does
   */
  public Set<String> nameOverrides(
      String template, List<ValuesLayer> values, List<ValueOverride> overrides) {
    return NameOverrides.of(Subchart.pathOf(template), allDefaultValues(), values, overrides);
  }

  /**
   * Tells whether the chart has default values.
   *
   * @return whether there is a values.yaml
   */
  public boolean hasDefaultValues() {
    return files.names().contains(VALUES_YAML);
  }

  /**
   * The chart's default values.
   *
   * @return the lowest layer, or empty if there is no values.yaml
   */
  public Optional<ValuesLayer> defaultValues() {
    return files.lenientText(VALUES_YAML).map(yaml -> new ValuesLayer(VALUES_YAML, yaml));
  }

  /**
   * The default values of the chart and of its subcharts, packed ones too.
   *
   * @return a layer for each values.yaml, by its name in the chart
   */
  public List<ValuesLayer> allDefaultValues() {
    return files.readable().stream()
        .filter(name -> ALL_VALUES_YAML.matcher(name).matches())
        .flatMap(name -> files.lenientText(name).map(yaml -> new ValuesLayer(name, yaml)).stream())
        .toList();
  }

  /**
   * The files of the chart and of its subcharts, packed ones too.
   *
   * @return their names, such as {@code templates/web/service.yaml} or {@code
   *     charts/cache/templates/service.yaml}, in order
   */
  public Set<String> fileNames() {
    return files.names();
  }

  ChartFiles files() {
    return files;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Chart chart
        && digest.equals(chart.digest)
        && metadata.equals(chart.metadata);
  }

  @Override
  public int hashCode() {
    return digest.hashCode();
  }

  /** Name and version, such as {@code shop 0.1.0}. */
  @Override
  public String toString() {
    return SafeText.of(metadata.name() + " " + metadata.version());
  }
}
