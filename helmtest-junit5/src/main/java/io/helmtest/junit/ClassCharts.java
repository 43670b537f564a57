package io.helmtest.junit;

import io.helmtest.HelmChart;
import io.helmtest.chart.Environment;
import io.helmtest.render.HelmCliRenderer;
import io.helmtest.settings.Settings;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/**
 * The charts of a class as they were on disk when it started: read once, used by all its tests.
 *
 * @param chart the chart without an environment
 * @param environments the class's environments
 * @param all the chart in each environment
 */
record ClassCharts(HelmChart chart, ClassEnvironments environments, List<ChartUnderTest> all) {
  private static final Namespace NAMESPACE = Namespace.create(ClassCharts.class);

  static ClassCharts of(ExtensionContext context) {
    AnnotatedClass annotated = AnnotatedClass.of(context);
    Settings settings = Settings.withConfiguration(context::getConfigurationParameter);
    return annotated
        .context()
        .getStore(NAMESPACE)
        .getOrComputeIfAbsent(
            annotated.type(), type -> open(annotated, settings), ClassCharts.class);
  }

  ChartUnderTest in(Environment environment) {
    return all.stream()
        .filter(chart -> chart.environment().equals(environment))
        .findFirst()
        .orElseThrow();
  }

  Optional<ChartUnderTest> only() {
    return all.size() == 1 ? Optional.of(all.get(0)) : Optional.empty();
  }

  private static ClassCharts open(AnnotatedClass annotated, Settings settings) {
    try {
      ClassEnvironments environments = annotated.environments();
      HelmChart chart = chart(annotated.annotation(), settings);
      return new ClassCharts(chart, environments, inEach(environments, chart));
    } catch (IllegalArgumentException e) {
      throw Misuse.of(annotated.type(), e);
    }
  }

  private static HelmChart chart(HelmChartTest annotation, Settings settings) {
    HelmChart chart = HelmChart.at(Path.of(annotation.chart()));
    Optional<String> release = ReleaseName.of(annotation.release(), settings);
    chart = release.isPresent() ? chart.release(release.get()) : chart;
    chart = annotation.namespace().isEmpty() ? chart : chart.namespace(annotation.namespace());
    return chart.renderer(HelmCliRenderer.find(settings));
  }

  private static List<ChartUnderTest> inEach(ClassEnvironments environments, HelmChart chart) {
    return environments.all().stream()
        .map(environment -> new ChartUnderTest(environment, chart.environment(environment)))
        .toList();
  }
}
