package io.helmtest.assertions.identity;

import io.helmtest.RenderedChart;
import io.helmtest.assertions.subject.Arguments;
import io.helmtest.assertions.subject.Subject;
import io.helmtest.chart.ChartMetadata;
import io.helmtest.message.ClosestMatch;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The five labels of Helm's best practices, with the values that Chart.yaml and the release give
 * them.
 */
final class StandardLabels {
  private static final List<String> NAMES =
      List.of(
          "app.kubernetes.io/name",
          "app.kubernetes.io/instance",
          "app.kubernetes.io/version",
          "app.kubernetes.io/managed-by",
          "helm.sh/chart");

  private StandardLabels() {}

  static Map<String, String> of(Subject subject) {
    RenderedChart chart = subject.chart();
    ChartMetadata metadata =
        chart.metadataOf(subject.document()).orElseThrow(() -> unknown(subject));
    Map<String, String> labels = new LinkedHashMap<>();
    labels.put("app.kubernetes.io/name", metadata.name());
    labels.put("app.kubernetes.io/instance", chart.release());
    String appVersion = metadata.appVersion();
    if (appVersion != null) {
      labels.put("app.kubernetes.io/version", appVersion);
    }
    labels.put("app.kubernetes.io/managed-by", "Helm");
    labels.put("helm.sh/chart", metadata.label());
    return labels;
  }

  static List<String> known(String... names) {
    List<String> some = Arguments.some("hasStandardLabelsExcept", names);
    for (String name : some) {
      if (!NAMES.contains(name)) {
        throw new IllegalArgumentException(
            "\"%s\" is no standard label%s".formatted(name, ClosestMatch.question(name, NAMES)));
      }
    }
    return some;
  }

  private static AssertionError unknown(Subject subject) {
    return subject.mismatch(
        "to have the standard labels of its chart",
        "a subchart that is a folder, with a Chart.yaml to compare with",
        "a packaged subchart: unpack it, or check its labels with hasLabel");
  }
}
