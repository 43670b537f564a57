package io.helmtest.cli;

import io.helmtest.HelmChart;
import io.helmtest.chart.Chart;
import io.helmtest.chart.Environment;
import io.helmtest.chart.EnvironmentValues;
import io.helmtest.chart.ModuleFolder;
import io.helmtest.chart.ValuesLayer;
import io.helmtest.junit.HelmCharts;
import io.helmtest.settings.PlatformPath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The chart that a command line names, with its environments and values.
 *
 * @param line the command line
 */
record ChartInputs(CommandLine line) {
  private static final String ENVIRONMENT = "{environment}";

  /** The environments that are named, else all that there are values files for. */
  List<Environment> environments() {
    List<String> named = line.list(Option.ENVIRONMENTS);
    List<String> names = named.isEmpty() ? found() : named;
    return names.isEmpty()
        ? List.of(Environment.unnamed())
        : names.stream().map(Environment::named).toList();
  }

  /** Whether the command line names the environments. */
  boolean namesEnvironments() {
    return !line.list(Option.ENVIRONMENTS).isEmpty();
  }

  private List<String> found() {
    EnvironmentValues values =
        patterns().isEmpty() ? EnvironmentValues.byName() : new EnvironmentValues(patterns());
    return List.copyOf(values.namesIn(Chart.open(path()), List.of()));
  }

  /** For the test class. */
  HelmCharts charts() {
    String[] names =
        environments().stream()
            .filter(Environment::isNamed)
            .map(Environment::name)
            .toArray(String[]::new);
    HelmCharts charts =
        HelmCharts.chart(path().toString())
            .environments(names)
            .values(layers())
            .set(sets())
            .apiVersions(apiVersions());
    charts = patterns().isEmpty() ? charts : charts.valuesFiles(patterns().toArray(String[]::new));
    charts = line.one(Option.RELEASE).map(charts::release).orElse(charts);
    charts = line.one(Option.NAMESPACE).map(charts::namespace).orElse(charts);
    return line.one(Option.KUBE_VERSION).map(charts::kubeVersion).orElse(charts);
  }

  /** The same without tests. */
  HelmChart chart(Environment environment) {
    HelmChart chart = HelmChart.at(path()).apiVersions(apiVersions());
    chart = patterns().isEmpty() ? chart : chart.valuesFiles(patterns().toArray(String[]::new));
    chart = line.one(Option.RELEASE).map(chart::release).orElse(chart);
    chart = line.one(Option.NAMESPACE).map(chart::namespace).orElse(chart);
    chart = line.one(Option.KUBE_VERSION).map(chart::kubeVersion).orElse(chart);
    chart = chart.environment(environment);
    for (String layer : layers()) {
      chart = chart.values(layer);
    }
    for (String set : sets()) {
      chart = chart.set(set);
    }
    return chart;
  }

  /**
   * The folder of the reports, which is there now.
   *
   * @throws IllegalArgumentException if nothing can be written into it
   */
  Path reports() {
    Path folder =
        ModuleFolder.resolve(PlatformPath.of(line.one(Option.REPORTS).orElse("helmtest-reports")));
    try {
      Files.createDirectories(folder);
      Files.delete(Files.createTempFile(folder, ".writable", ""));
      return folder;
    } catch (IOException e) {
      throw new IllegalArgumentException(
          "reports cannot be written into %s: %s".formatted(folder, e), e);
    }
  }

  private Path path() {
    return ModuleFolder.resolve(PlatformPath.of(line.chart()));
  }

  private List<String> patterns() {
    List<String> files = line.all(Option.VALUES);
    return files.stream().anyMatch(ChartInputs::isOfEnvironment) ? files : List.of();
  }

  private String[] layers() {
    Stream<String> files = patterns().isEmpty() ? line.all(Option.VALUES).stream() : Stream.of();
    return files.map(file -> ValuesLayer.file(PlatformPath.of(file)).yaml()).toArray(String[]::new);
  }

  private String[] sets() {
    return line.all(Option.SET).toArray(String[]::new);
  }

  private String[] apiVersions() {
    return line.list(Option.API_VERSIONS).toArray(String[]::new);
  }

  private static boolean isOfEnvironment(String file) {
    return file.contains(ENVIRONMENT);
  }
}
