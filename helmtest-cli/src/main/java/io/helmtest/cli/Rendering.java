package io.helmtest.cli;

import io.helmtest.HelmChart;
import io.helmtest.RenderedChart;
import io.helmtest.render.HelmRenderException;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What the tests see of a chart, as Helm writes it: each document below the name of its template.
 */
final class Rendering {
  private static final Pattern IMPOSSIBLE =
      Pattern.compile("library charts are not installable|missing in charts/ directory");

  private Rendering() {}

  static int print(ChartInputs inputs, Console console) {
    List<HelmChart> charts = inputs.environments().stream().map(inputs::chart).toList();
    return charts.stream().mapToInt(chart -> print(chart, console)).max().orElse(Helmtest.OK);
  }

  private static int print(HelmChart chart, Console console) {
    try {
      RenderedChart rendered = chart.render();
      rendered.warnings().forEach(console::error);
      console.print(
          "# [%s] release %s in namespace %s"
              .formatted(rendered.environment(), rendered.release(), rendered.namespace()));
      console.print(rendered.maskedYaml());
      return Helmtest.OK;
    } catch (HelmRenderException e) {
      console.error(String.valueOf(e.getMessage()));
      return isImpossible(e) ? Helmtest.WRONG_USAGE : Helmtest.PROBLEMS;
    }
  }

  /** Whether Helm renders no such chart, whatever is in it. */
  static boolean isImpossible(HelmRenderException failure) {
    return IMPOSSIBLE.matcher(failure.helmMessage()).find();
  }
}
