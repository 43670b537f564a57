package io.helmtest.junit;

import io.helmtest.HelmChart;
import java.util.stream.Stream;

/**
 * Charts as arguments, for tests that run over charts rather than over environments.
 *
 * <pre>{@code
 * @ParameterizedTest
 * @MethodSource("charts")
 * void rendersAsItIs(HelmChart chart) {
 *   chart.render();
 * }
 *
 * static Stream<HelmChart> charts() {
 *   return Charts.matching("../charts/*");
 * }
 * }</pre>
 *
 * <p>Such a class needs no {@link HelmChartTest}. In one that has it, the chart from the source is
 * the test's first parameter.
 */
public final class Charts {
  private Charts() {}

  /**
   * The charts that match one of the patterns.
   *
   * @param patterns such as {@code ../charts/*}; see {@link HelmChartTest#charts()}
   * @return the charts with values.yaml alone, in the order of the patterns, then of their paths
   * @throws IllegalArgumentException if a pattern matches no chart, or there is no pattern; the
   *     message names the absolute pattern tried
   */
  public static Stream<HelmChart> matching(String... patterns) {
    if (patterns.length == 0) {
      throw new IllegalArgumentException(
          "Charts.matching() names no pattern: name one such as \"../charts/*\"");
    }
    return ChartGlob.findAll(patterns).stream().map(HelmChart::at);
  }
}
