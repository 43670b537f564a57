package io.helmtest.sample;

import static io.helmtest.assertions.HelmAssertions.assertThat;

import io.helmtest.RenderedChart;
import io.helmtest.junit.EnvironmentTest;
import io.helmtest.junit.HelmChartTest;

/** Ports by number, name and protocol. */
@HelmChartTest(
    chart = "../sample-chart",
    release = "shop",
    environments = {"dev", "test", "prod"})
class PortTest {

  @EnvironmentTest
  void everyPortHasANameOfItsOwn(RenderedChart chart) {
    assertThat(chart)
        .containers()
        .filteredOn("with ports", container -> !container.actual().getPorts().isEmpty())
        .each(container -> container.ports().areSound());
  }

  @EnvironmentTest
  void webAndCacheListenWhereTheyAreAsked(RenderedChart chart) {
    assertThat(chart).deployment("shop-web").container("web").ports().hasPort("http", 8080);
    assertThat(chart).statefulSet("shop-cache").container("cache").ports().hasPort(6379);
  }
}
