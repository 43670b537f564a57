package com.example.shop;

import io.helmtest.RenderedChart;
import io.helmtest.junit.HelmCharts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** As {@link TellingConstructor}, of a chart that a field names. */
class TellingFieldConstructor {
  @RegisterExtension static final HelmCharts SHOP = HelmCharts.chart("chart").environments("prod");

  TellingFieldConstructor(RenderedChart chart) {
    throw new IllegalStateException(chart.yaml());
  }

  @Test
  void isNotReached() {}
}
