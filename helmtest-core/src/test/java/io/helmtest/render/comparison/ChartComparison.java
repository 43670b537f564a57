package io.helmtest.render.comparison;

import io.helmtest.chart.Capabilities;
import io.helmtest.chart.Chart;
import io.helmtest.chart.Release;
import io.helmtest.render.HelmRenderer;
import io.helmtest.render.RenderFailure;
import io.helmtest.render.RenderOutcome;
import io.helmtest.render.RenderRequest;
import io.helmtest.render.RenderResult;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * A chart as the first engine renders it, twice, beside what each other engine makes of it.
 *
 * @param chart the chart's folder
 * @param likenesses one for each other engine, in their order
 */
record ChartComparison(Path chart, List<Likeness> likenesses) {
  private static final Duration TIMEOUT = Duration.ofMinutes(2);

  static ChartComparison of(Path chart, List<HelmRenderer> engines) {
    RenderRequest request = request(chart);
    RenderedTwice first =
        new RenderedTwice(text(engines.get(0), request), text(engines.get(0), request));
    return new ChartComparison(
        chart,
        engines.stream().skip(1).map(engine -> first.likeness(text(engine, request))).toList());
  }

  private static RenderRequest request(Path chart) {
    return new RenderRequest(
        Chart.open(chart),
        Release.named("r"),
        List.of(),
        List.of(),
        Capabilities.defaults(),
        true,
        "");
  }

  private static String text(HelmRenderer engine, RenderRequest request) {
    RenderOutcome outcome = engine.render(request, TIMEOUT);
    return outcome instanceof RenderResult result
        ? result.output()
        : Likeness.FAILURE + ((RenderFailure) outcome).message();
  }
}
