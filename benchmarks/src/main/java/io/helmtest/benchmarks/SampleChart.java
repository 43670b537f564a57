package io.helmtest.benchmarks;

import io.helmtest.chart.Capabilities;
import io.helmtest.chart.Chart;
import io.helmtest.chart.Release;
import io.helmtest.chart.ValueOverride;
import io.helmtest.render.HelmRenderer;
import io.helmtest.render.RenderOutcome;
import io.helmtest.render.RenderRequest;
import io.helmtest.render.RenderResult;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** The sample chart, each time with another tag. */
final class SampleChart {
  private static final Duration TIMEOUT = Duration.ofSeconds(60);

  private SampleChart() {}

  static RenderRequest request(int number) {
    return new RenderRequest(
        Chart.open(Path.of("sample-chart")),
        Release.named("shop"),
        List.of(),
        List.of(ValueOverride.of("image.tag", "1.0." + number)),
        Capabilities.defaults(),
        true,
        "");
  }

  static void render(HelmRenderer renderer, RenderRequest request) {
    RenderOutcome outcome = renderer.render(request, TIMEOUT);
    if (!(outcome instanceof RenderResult)) {
      throw new IllegalStateException(outcome.toString());
    }
  }
}
