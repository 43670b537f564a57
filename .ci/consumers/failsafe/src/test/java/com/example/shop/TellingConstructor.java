package com.example.shop;

import io.helmtest.RenderedChart;
import io.helmtest.junit.HelmChartTest;
import org.junit.jupiter.api.Test;

/** Fails in its constructor, in words that tell what is secret, and command a pipeline. */
@HelmChartTest(chart = "chart", environments = "prod")
class TellingConstructor {

  TellingConstructor(RenderedChart chart) {
    throw new IllegalStateException(chart.yaml());
  }

  @Test
  void isNotReached() {}
}
