package io.helmtest.sample;

import static io.helmtest.assertions.HelmAssertions.assertThat;

import io.helmtest.RenderedChart;
import io.helmtest.junit.EnvironmentTest;
import io.helmtest.junit.HelmCharts;
import org.junit.jupiter.api.extension.RegisterExtension;

class ShopFieldTest {

  @RegisterExtension
  static final HelmCharts shop =
      HelmCharts.chart("../sample-chart").release("shop").environments("dev", "prod");

  @EnvironmentTest
  void webIsHardened(RenderedChart chart) {
    assertThat(chart).deployment("shop-web").podSecurity().isHardened();
  }
}
