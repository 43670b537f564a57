package io.helmtest.sample;

import static io.helmtest.assertions.HelmAssertions.assertThat;

import io.helmtest.PerEnvironment;
import io.helmtest.RenderedChart;
import io.helmtest.junit.EnvironmentTest;
import io.helmtest.junit.HelmChartTest;

/** The first step: one ConfigMap, in every environment. */
@HelmChartTest(
    chart = "../sample-chart",
    release = "shop",
    environments = {"dev", "test", "prod"})
class ConfigMapTest {
  static final PerEnvironment<String> LOG_LEVEL =
      PerEnvironment.of("dev", "DEBUG").and("test", "INFO").and("prod", "WARN");

  @EnvironmentTest
  void logsAsMuchAsTheEnvironmentWants(RenderedChart chart) {
    assertThat(chart).configMap("shop-config").data().hasEntry("LOG_LEVEL", LOG_LEVEL.in(chart));
  }

  @EnvironmentTest
  void namesItsEnvironment(RenderedChart chart) {
    assertThat(chart)
        .configMap("shop-config")
        .data()
        .hasEntry("ENVIRONMENT", chart.environment().name())
        .doesNotHaveKey("DATABASE_PASSWORD");
  }

  @EnvironmentTest
  void servesTheApplicationOnThePortOfTheContainer(RenderedChart chart) {
    assertThat(chart)
        .configMap("shop-config")
        .data()
        .value("application.yaml")
        .contains("port: 8080");
  }
}
