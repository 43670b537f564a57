package io.helmtest.junit;

import io.helmtest.HelmChart;
import io.helmtest.chart.Environment;
import io.helmtest.exemption.Exemption;
import io.helmtest.message.Lines;
import io.helmtest.render.HelmRenderer;
import io.helmtest.render.HelmRenderers;
import io.helmtest.settings.Settings;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Opens the charts that a {@link HelmChartTest} names.
 *
 * @param settings what the run is told
 * @param run the chart that the run puts in place of others
 */
record ChartOpener(Settings settings, RunChart run) {

  static ChartOpener of(ExtensionContext context) {
    return new ChartOpener(
        Settings.withConfiguration(context::getConfigurationParameter), RunChart.of(context));
  }

  List<ClassChart> open(AnnotatedClass annotated, ClassEnvironments environments) {
    HelmChartTest annotation = annotated.annotation();
    HelmRenderer renderer = HelmRenderers.find(annotation.engine(), settings);
    renderer.prepare();
    Exemption[] exemptions = annotated.exemptions();
    List<Path> paths = paths(annotation);
    List<HelmChart> charts =
        paths.stream()
            .map(path -> chart(annotation, path).renderer(renderer).exempt(exemptions))
            .toList();
    List<String> labels = labels(annotation, paths, charts);
    List<ClassChart> opened = new ArrayList<>();
    List<String> problems = new ArrayList<>();
    for (int i = 0; i < charts.size(); i++) {
      opened.add(open(labels.get(i), charts.get(i), environments, problems));
    }
    if (!problems.isEmpty()) {
      throw new IllegalArgumentException(message(problems));
    }
    return opened;
  }

  private static List<Path> paths(HelmChartTest annotation) {
    boolean one = !annotation.chart().isEmpty();
    boolean several = annotation.charts().length > 0;
    if (one && several) {
      throw new IllegalArgumentException(
          "@HelmChartTest names both chart and charts: keep chart for one, or charts for several.");
    }
    if (!one && !several) {
      throw new IllegalArgumentException(
          "@HelmChartTest names no chart: add chart = \"../shop\" for one (\".\" is the module's folder), or charts = \"../charts/*\" for several.");
    }
    return one ? List.of(Path.of(annotation.chart())) : ChartGlob.findAll(annotation.charts());
  }

  private HelmChart chart(HelmChartTest annotation, Path path) {
    HelmChart chart = run.inPlaceOf(HelmChart.at(path), path);
    Optional<String> release = ReleaseName.of(annotation.release(), settings);
    chart = release.isPresent() ? chart.release(release.get()) : chart;
    chart = annotation.namespace().isEmpty() ? chart : chart.namespace(annotation.namespace());
    String[] files = annotation.valuesFiles();
    chart = files.length == 0 ? chart : chart.valuesFiles(files);
    return chart
        .secretKeys(settings.secretKeys().toArray(String[]::new))
        .timeout(settings.timeout());
  }

  private static List<String> labels(
      HelmChartTest annotation, List<Path> paths, List<HelmChart> charts) {
    return annotation.charts().length == 0
        ? List.of("")
        : ChartLabels.of(charts.stream().map(chart -> chart.metadata().name()).toList(), paths);
  }

  private static ClassChart open(
      String label, HelmChart chart, ClassEnvironments environments, List<String> problems) {
    List<ChartUnderTest> all = new ArrayList<>();
    for (Environment environment : environments.all()) {
      try {
        all.add(new ChartUnderTest(label, environment, "", chart.environment(environment)));
      } catch (IllegalArgumentException e) {
        problems.add((label.isEmpty() ? "" : label + ": ") + e.getMessage());
      }
    }
    return new ClassChart(label, chart, all);
  }

  private static String message(List<String> problems) {
    return problems.size() == 1
        ? problems.get(0)
        : "Values of environments are missing:\n" + Lines.of(problems);
  }
}
