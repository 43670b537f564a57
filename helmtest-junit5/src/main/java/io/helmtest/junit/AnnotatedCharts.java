package io.helmtest.junit;

import io.helmtest.exemption.Exemption;
import java.util.Arrays;

/** Makes {@link HelmCharts} of a {@link HelmChartTest}: there is one way to describe charts. */
final class AnnotatedCharts {
  private AnnotatedCharts() {}

  static HelmCharts of(HelmChartTest annotation) {
    return named(annotation)
        .release(annotation.release())
        .namespace(annotation.namespace())
        .environments(annotation.environments())
        .valuesFiles(annotation.valuesFiles())
        .engine(annotation.engine())
        .exempt(
            Arrays.stream(annotation.exempt())
                .map(AnnotatedExemption::of)
                .toArray(Exemption[]::new));
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
