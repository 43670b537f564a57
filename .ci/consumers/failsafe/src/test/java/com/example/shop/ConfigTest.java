package com.example.shop;

import static io.helmtest.assertions.HelmAssertions.assertThat;

import io.helmtest.RenderedChart;
import io.helmtest.junit.EnvironmentTest;
import io.helmtest.junit.HelmChartTest;
import org.junit.jupiter.api.Test;

@HelmChartTest(chart = "chart", environments = {"dev", "prod"})
class ConfigTest {

  @EnvironmentTest("prod")
  void isSized(RenderedChart chart) {
    assertThat(chart).configMap("shop").data().hasEntry("replicas", "3");
  }

  @Test
  void knowsNoEnvironment() {}
}
