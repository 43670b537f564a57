package io.helmtest.benchmarks;

import io.helmtest.render.Engine;
import io.helmtest.render.HelmRenderer;
import io.helmtest.render.HelmRenderers;
import io.helmtest.render.RenderRequest;
import io.helmtest.settings.Settings;
import java.util.List;
import java.util.stream.IntStream;

/** Renders with both engines in turn, one thread, each input once. */
final class Renders {
  static final int COUNT = 300;

  private static final int TURN = 30;

  private Renders() {}

  /** The times of all renders. */
  static Comparison measured() {
    List<RenderRequest> requests =
        IntStream.range(0, COUNT).mapToObj(SampleChart::request).toList();
    HelmRenderer embedded = HelmRenderers.find(Engine.EMBEDDED, Settings.ofProcess());
    HelmRenderer cli = HelmRenderers.find(Engine.CLI, Settings.ofProcess());
    double embeddedTime = 0;
    double cliTime = 0;
    for (int from = 0; from < COUNT; from += TURN) {
      List<RenderRequest> turn = requests.subList(from, from + TURN);
      embeddedTime += milliseconds(embedded, turn);
      cliTime += milliseconds(cli, turn);
    }
    return new Comparison(
        "%d distinct renders of the sample chart".formatted(COUNT), "ms", embeddedTime, cliTime);
  }

  private static double milliseconds(HelmRenderer renderer, List<RenderRequest> requests) {
    long start = System.nanoTime();
    requests.forEach(request -> SampleChart.render(renderer, request));
    return (System.nanoTime() - start) / 1e6;
  }
}
