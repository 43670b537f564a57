package io.helmtest.benchmarks;

import io.helmtest.HelmChart;
import io.helmtest.RenderedChart;
import io.helmtest.assertions.HelmAssertions;
import io.helmtest.render.HelmRenderer;
import io.helmtest.render.RenderOutcome;
import io.helmtest.render.RenderRequest;
import io.helmtest.render.RenderResult;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Tells of many changes between two renders, in one message; see {@link FreshJvm}. */
final class SecretKeysComparison {
  private static final int CHANGES = 1_000;

  private SecretKeysComparison() {}

  /** Prints the milliseconds that it took, with secret keys or without. */
  public static void main(String[] arguments) {
    HelmChart chart =
        SecretKeysRun.keyed(HelmChart.at("sample-chart").values(values()), arguments[0]);
    long start = System.nanoTime();
    RenderedChart base = rendered(chart, "before");
    RenderedChart changed = rendered(chart, "after");
    String message =
        SecretKeysRun.message(
            () -> HelmAssertions.assertThat(changed).comparedTo(base).changesNothing());
    System.out.println((System.nanoTime() - start) / 1e6);
    if (message.lines().count() < CHANGES) {
      throw new IllegalStateException(message);
    }
  }

  private static RenderedChart rendered(HelmChart chart, String text) {
    return chart.renderer(new Fixed(configMaps(text))).render();
  }

  private static String values() {
    return numbered("component%1$d: {host: host-%1$d.example.com, replicas: %1$d}\n");
  }

  private static String configMaps(String text) {
    return numbered(
        "---\napiVersion: v1\nkind: ConfigMap\nmetadata: {name: config-%1$d}\ndata: {url: 'https://host-%1$d.example.com/"
            + text
            + "'}\n");
  }

  private static String numbered(String line) {
    return IntStream.range(0, CHANGES).mapToObj(line::formatted).collect(Collectors.joining());
  }

  /** Prints the same for every request. */
  private record Fixed(String yaml) implements HelmRenderer {
    @Override
    public RenderOutcome render(RenderRequest request, Duration timeout) {
      return new RenderResult(yaml, List.of());
    }

    @Override
    public String engine() {
      return "none";
    }
  }
}
