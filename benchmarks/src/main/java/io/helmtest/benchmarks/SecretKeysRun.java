package io.helmtest.benchmarks;

import io.helmtest.HelmChart;
import io.helmtest.RenderedChart;
import io.helmtest.assertions.HelmAssertions;
import io.helmtest.render.Engine;
import java.util.stream.IntStream;

/**
 * Renders the sample chart over and over, each time with another tag, fails, and writes what the
 * reports would; see {@link FreshJvm}. The keys are of values that stand all over the render.
 */
final class SecretKeysRun {
  static final String WITH = "with";
  static final String WITHOUT = "without";

  private static final int RENDERS = 100;
  private static final String[] KEYS = {"registry", "*uri*", "*password*", "host"};

  private SecretKeysRun() {}

  /** Prints the milliseconds that the run took, with secret keys or without. */
  public static void main(String[] arguments) {
    HelmChart chart =
        HelmChart.at("sample-chart").release("shop").environment("prod").engine(Engine.EMBEDDED);
    chart.render(); // the engine's start is the same for both
    HelmChart tested = keyed(chart, arguments[0]);
    long start = System.nanoTime();
    int characters = IntStream.range(0, RENDERS).map(number -> shown(tested, number)).sum();
    System.out.println((System.nanoTime() - start) / 1e6);
    if (characters == 0) {
      throw new IllegalStateException("nothing was shown");
    }
  }

  static HelmChart keyed(HelmChart chart, String which) {
    return which.equals(WITH) ? chart.secretKeys(KEYS) : chart;
  }

  private static int shown(HelmChart chart, int number) {
    RenderedChart rendered = chart.set("image.tag", "1.0." + number).render();
    return message(() -> HelmAssertions.assertThat(rendered).services().areNotRendered()).length()
        + rendered.maskedYaml().length();
  }

  static String message(Runnable failing) {
    try {
      failing.run();
    } catch (AssertionError failure) {
      return String.valueOf(failure.getMessage());
    }
    throw new IllegalStateException("it should have failed");
  }
}
