package io.helmtest.cli;

import static java.util.stream.Collectors.joining;

import io.helmtest.HelmChart;
import io.helmtest.chart.ChartMetadata;
import io.helmtest.chart.Environment;
import io.helmtest.render.HelmRenderException;
import java.util.List;

/**
 * Which chart and environments are checked, once it is sure that they can be.
 *
 * @param inputs what to check
 */
record Announcement(ChartInputs inputs) {
  /**
   * The line to begin with.
   *
   * @throws IllegalArgumentException if an environment has no values
   * @throws HelmRenderException if Helm renders no such chart, whatever is in it
   */
  String text() {
    List<Environment> environments = inputs.environments();
    List<HelmChart> charts = environments.stream().map(inputs::chart).toList();
    requireRendered(charts.get(0));
    ChartMetadata chart = charts.get(0).metadata();
    return "helmtest: chart %s %s, %s"
        .formatted(chart.name(), chart.version(), named(environments));
  }

  private String named(List<Environment> environments) {
    String names = environments.stream().map(Environment::toString).collect(joining(", "));
    if (!environments.get(0).isNamed()) {
      return "values.yaml alone: there are no values-<environment>.yaml, and --environments names none";
    }
    return inputs.namesEnvironments() ? names : names + ": all that have a values file";
  }

  private static void requireRendered(HelmChart chart) {
    try {
      chart.render();
    } catch (HelmRenderException e) {
      if (Rendering.isImpossible(e)) {
        throw e;
      }
    }
  }
}
