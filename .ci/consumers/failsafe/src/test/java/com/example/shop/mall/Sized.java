package com.example.shop.mall;

import static io.helmtest.assertions.HelmAssertions.assertThat;

import io.helmtest.RenderedChart;
import io.helmtest.junit.EnvironmentTest;
import io.helmtest.junit.HelmChartTest;

/** Of two classes of this simple name, the one that passes. */
@HelmChartTest(chart = "chart", environments = "prod")
class Sized {

  @EnvironmentTest
  void isSized(RenderedChart chart) {
    assertThat(chart).configMap("shop").data().hasEntry("replicas", "3");
  }
}
