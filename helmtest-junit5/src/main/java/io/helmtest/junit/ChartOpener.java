package io.helmtest.junit;

import io.helmtest.HelmChart;
import io.helmtest.chart.Environment;
import io.helmtest.exemption.Exemption;
import io.helmtest.render.HelmRenderer;
import io.helmtest.render.HelmRenderers;
import io.helmtest.settings.Settings;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Opens the charts that a class describes.
 *
 * @param settings what the run is told
 * @param run the chart that the run puts in place of others
 */
record ChartOpener(Settings settings, RunChart run) {

  static ChartOpener of(ExtensionContext context) {
    return new ChartOpener(
        Settings.withConfiguration(context::getConfigurationParameter), RunChart.of(context));
  }

  List<ClassChart> open(DescribedClass described, ClassEnvironments environments) {
    ChartDescription description = described.description();
    HelmRenderer renderer = HelmRenderers.find(description.engine, settings);
    renderer.prepare();
    List<Path> paths = paths(described.origin(), description);
    List<HelmChart> charts =
        paths.stream().map(path -> chart(described, description, path).renderer(renderer)).toList();
    List<String> labels = labels(description, paths, charts);
    List<ClassChart> opened = new ArrayList<>();
    for (int i = 0; i < charts.size(); i++) {
      opened.add(open(labels.get(i), charts.get(i), environments));
    }
    return opened;
  }

  private static List<Path> paths(String origin, ChartDescription description) {
    if (!description.charts.isEmpty()) {
      return ChartGlob.findAll(description.charts.toArray(String[]::new));
    }
    if (description.chart.isEmpty()) {
      throw new IllegalArgumentException(
          "%s names no chart: add chart \"../shop\" for one (\".\" is the module's folder), or charts \"../charts/*\" for several."
              .formatted(origin));
    }
    return List.of(Path.of(description.chart));
  }

  private HelmChart chart(DescribedClass described, ChartDescription description, Path path) {
    HelmChart chart = run.inPlaceOf(HelmChart.at(path), path);
    Optional<String> release = ReleaseName.of(described.origin(), description.release, settings);
    chart = release.isPresent() ? chart.release(release.get()) : chart;
    chart = description.namespace.isEmpty() ? chart : chart.namespace(description.namespace);
    String[] files = description.valuesFiles.toArray(String[]::new);
    chart = files.length == 0 ? chart : chart.valuesFiles(files);
    chart =
        chart.secretKeys(settings.secretKeys().toArray(String[]::new)).timeout(settings.timeout());
    return description.inputs.apply(chart).baseline().exempt(exemptions(described, description));
  }

  private static Exemption[] exemptions(DescribedClass described, ChartDescription description) {
    String place = described.origin() + " of " + described.type().getName();
    return description.exemptions.stream()
        .map(exemption -> exemption.writtenIn(place))
        .toArray(Exemption[]::new);
  }

  private static List<String> labels(
      ChartDescription description, List<Path> paths, List<HelmChart> charts) {
    return description.charts.isEmpty()
        ? List.of("")
        : ChartLabels.of(charts.stream().map(chart -> chart.metadata().name()).toList(), paths);
  }

  private static ClassChart open(String label, HelmChart chart, ClassEnvironments environments) {
    return new ClassChart(
        label, chart, environments.all().stream().map(one -> open(label, chart, one)).toList());
  }

  private static ChartUnderTest open(String label, HelmChart chart, Environment environment) {
    try {
      return new ChartUnderTest(
          label, environment, "", chart.environment(environment), Optional.empty());
    } catch (IllegalArgumentException e) {
      return new ChartUnderTest(
          label, environment, "", chart, Optional.of(String.valueOf(e.getMessage())));
    }
  }
}
