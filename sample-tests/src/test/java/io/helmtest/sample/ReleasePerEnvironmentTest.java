package io.helmtest.sample;

import static io.helmtest.assertions.HelmAssertions.assertThat;

import io.helmtest.RenderedChart;
import io.helmtest.junit.EnvironmentTest;
import io.helmtest.junit.HelmChartTest;

/** What the pipeline puts into the chart, for all tests of the class. */
@HelmChartTest(
    chart = "../sample-chart",
    release = "shop-{environment}",
    namespace = "{chart}-{environment}",
    environments = {"dev", "test", "prod"},
    set = "ingress.host={environment}.shop.example.org",
    kubeVersion = "1.31.2",
    apiVersions = "monitoring.coreos.com/v1",
    secretKeys = "password",
    timeout = 30)
class ReleasePerEnvironmentTest {

  @EnvironmentTest
  void servesTheHostOfItsEnvironment(RenderedChart chart) {
    String environment = chart.environment().name();
    assertThat(chart)
        .ingress("shop-" + environment + "-web")
        .routes()
        .hasOnlyHosts(environment + ".shop.example.org");
    assertThat(chart.namespace()).isEqualTo("shop-" + environment);
  }
}
