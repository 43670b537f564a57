package com.example.shop;

import static org.assertj.core.api.Assertions.assertThat;

import io.helmtest.HelmChart;
import io.helmtest.junit.HelmChartTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The first of two tests of one name fails. */
@HelmChartTest(chart = "chart", environments = "prod")
class SameName {

  @ParameterizedTest(name = "{0}")
  @CsvSource({"replicas, 2", "replicas, 3"})
  void isSized(String key, int value, HelmChart chart) {
    assertThat(chart.environment("prod").set(key, value).render().yaml()).contains("replicas: \"3\"");
  }
}
