package io.helmtest.assertions.identity;

import io.helmtest.RenderedChart;
import io.helmtest.assertions.subject.Arguments;
import io.helmtest.assertions.subject.Subject;
import io.helmtest.chart.ChartMetadata;
import io.helmtest.message.ClosestMatch;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The five labels of Helm's best practices, with the values that Chart.yaml and the release give
 * them.
 */
final class StandardLabels {
  private static final String NAME = "app.kubernetes.io/name";
  private static final List<String> NAMES =
      List.of(
          NAME,
          "app.kubernetes.io/instance",
          "app.kubernetes.io/version",
          "app.kubernetes.io/managed-by",
          "helm.sh/chart");

  private StandardLabels() {}

  /** The labels as they should be, by those that are there. */
  static Map<String, String> of(Subject subject, Map<String, String> found) {
    RenderedChart chart = subject.chart();
    ChartMetadata metadata =
        chart.metadataOf(subject.document()).orElseThrow(() -> unknown(subject));
    Map<String, String> labels = new LinkedHashMap<>();
    labels.put(NAME, name(subject, metadata, found.get(NAME)));
    labels.put("app.kubernetes.io/instance", chart.release());
    String appVersion = metadata.appVersion();
    if (appVersion != null) {
      labels.put("app.kubernetes.io/version", appVersion);
    }
    labels.put("app.kubernetes.io/managed-by", "Helm");
    labels.put("helm.sh/chart", metadata.label());
    return labels;
  }

  // Templates may use the override that the values give, or not look at it.
  private static String name(Subject subject, ChartMetadata metadata, @Nullable String found) {
    if (found == null || found.equals(metadata.name())) {
      return metadata.name();
    }
    return subject
        .document()
        .template()
        .map(subject.chart().context().request()::nameOverrides)
        .filter(names -> names.contains(found))
        .map(names -> found)
        .orElse(metadata.name());
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
