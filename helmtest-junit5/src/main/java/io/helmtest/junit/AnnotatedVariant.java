package io.helmtest.junit;

import io.helmtest.HelmChart;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiFunction;

/** Makes a {@link HelmVariant} of a {@link Variant}: there is one way to vary a chart. */
final class AnnotatedVariant {
  private AnnotatedVariant() {}

  static HelmVariant of(Variant annotation) {
    return HelmVariant.named(annotation.name())
        .with(chart -> values(annotation, chart))
        .with(chart -> cluster(annotation, chart))
        .with(chart -> annotation.upgrade() ? chart.upgrade() : chart)
        .with(chart -> annotation.skipSchemaValidation() ? chart.skipSchemaValidation() : chart);
  }

  private static HelmChart values(Variant annotation, HelmChart chart) {
    HelmChart changed = each(List.of(annotation.valuesFile()), chart, AnnotatedVariant::file);
    changed = each(List.of(annotation.values()), changed, HelmChart::values);
    changed = each(List.of(annotation.set()), changed, HelmChart::set);
    return each(List.of(annotation.setString()), changed, HelmChart::setString);
  }

  private static HelmChart cluster(Variant annotation, HelmChart chart) {
    HelmChart changed = each(List.of(annotation.apiVersions()), chart, HelmChart::apiVersions);
    String version = annotation.kubeVersion();
    return version.isEmpty() ? changed : changed.kubeVersion(version);
  }

  private static HelmChart file(HelmChart chart, String file) {
    return chart.valuesFile(Path.of(file));
  }

  static HelmChart each(
      List<String> inputs, HelmChart chart, BiFunction<HelmChart, String, HelmChart> change) {
    HelmChart changed = chart;
    for (String input : inputs) {
      changed = change.apply(changed, input);
    }
    return changed;
  }
}
