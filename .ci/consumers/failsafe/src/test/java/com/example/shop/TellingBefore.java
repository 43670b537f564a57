package com.example.shop;

import io.helmtest.RenderedChart;
import io.helmtest.junit.HelmChartTest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Fails before its tests, in words that tell what is secret, and command a pipeline. */
@HelmChartTest(chart = "chart", environments = "prod")
class TellingBefore {

  @BeforeAll
  static void tell(RenderedChart chart) {
    throw new IllegalStateException(chart.yaml());
  }

  @Test
  void isNotReached() {}
}
