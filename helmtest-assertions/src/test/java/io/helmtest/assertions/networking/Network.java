package io.helmtest.assertions.networking;

import static io.helmtest.assertions.HelmAssertions.assertThat;

import io.helmtest.HelmChart;
import io.helmtest.assertions.RenderedChartAssert;
import io.helmtest.exemption.Exemption;

/** A chart with one object of each kind of this package, rendered by Helm. */
final class Network {
  private static final HelmChart CHART =
      HelmChart.at("src/test/resources/network").release("shop").environment("prod");

  private Network() {}

  /** All is well. */
  static RenderedChartAssert sound() {
    return with("{}");
  }

  /** All is well but for these values. */
  static RenderedChartAssert with(String... values) {
    HelmChart chart = CHART;
    for (String layer : values) {
      chart = chart.values(layer);
    }
    return assertThat(chart.render());
  }

  /** What validation refuses already, let pass at a path. */
  static RenderedChartAssert exempting(String path, String values) {
    Exemption exemption = Exemption.because("the assertion is to notice it").path(path);
    return assertThat(CHART.exempt(exemption).values(values).render());
  }
}
