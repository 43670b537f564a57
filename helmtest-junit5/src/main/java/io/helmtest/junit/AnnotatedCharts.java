package io.helmtest.junit;

import io.helmtest.exemption.Exemption;
import java.time.Duration;
import java.util.Arrays;

/** Makes {@link HelmCharts} of a {@link HelmChartTest}: there is one way to describe charts. */
final class AnnotatedCharts {
  private AnnotatedCharts() {}

  static HelmCharts of(HelmChartTest annotation) {
    return limited(annotation, cluster(annotation, named(annotation)))
        .release(annotation.release())
        .namespace(annotation.namespace())
        .environments(annotation.environments())
        .valuesFiles(annotation.valuesFiles())
        .values(annotation.values())
        .set(annotation.set())
        .apiVersions(annotation.apiVersions())
        .secretKeys(annotation.secretKeys())
        .engine(annotation.engine())
        .exempt(
            Arrays.stream(annotation.exempt())
                .map(AnnotatedExemption::of)
                .toArray(Exemption[]::new));
  }

  private static HelmCharts cluster(HelmChartTest annotation, HelmCharts charts) {
    String version = annotation.kubeVersion();
    return version.isEmpty() ? charts : charts.kubeVersion(version);
  }

  private static HelmCharts limited(HelmChartTest annotation, HelmCharts charts) {
    int seconds = annotation.timeout();
    return seconds == 0 ? charts : charts.timeout(Duration.ofSeconds(seconds));
  }

  private static HelmCharts named(HelmChartTest annotation) {
    boolean several = annotation.charts().length > 0;
    if (several && !annotation.chart().isEmpty()) {
      throw new IllegalArgumentException(
          "@HelmChartTest names both chart and charts: keep chart for one, or charts for several.");
    }
    return several ? HelmCharts.charts(annotation.charts()) : HelmCharts.chart(annotation.chart());
  }
}
