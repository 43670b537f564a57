package io.helmtest.sample;

import static io.helmtest.assertions.HelmAssertions.assertThat;

import io.helmtest.HelmChart;
import io.helmtest.PerEnvironment;
import io.helmtest.RenderedChart;
import io.helmtest.junit.EnvironmentTest;
import io.helmtest.junit.HelmChartTest;
import org.junit.jupiter.api.Test;

@HelmChartTest(
    chart = "../sample-chart",
    release = "shop",
    environments = {"dev", "test", "prod"})
class NetworkingTest {
  static final PerEnvironment<String> HOST =
      PerEnvironment.of("dev", "shop.dev.example.com")
          .and("test", "shop.test.example.com")
          .and("prod", "shop.example.com");

  @EnvironmentTest
  void theIngressServesTheEnvironmentsHost(RenderedChart chart) {
    assertThat(chart)
        .object("Ingress", "shop-web")
        .at("spec.rules[0].host")
        .isEqualTo(HOST.in(chart));
    assertThat(chart)
        .object("Ingress", "shop-web")
        .at("spec.tls[0].hosts[0]")
        .isEqualTo(HOST.in(chart));
  }

  @EnvironmentTest
  void withoutIngressNothingIsExposed(HelmChart chart) {
    RenderedChart closed = chart.set("ingress.enabled", false).render();
    assertThat(closed).ingresses().areNotRendered();
    assertThat(closed).object("NetworkPolicy", "shop-web").at("spec.ingress[0].from").isAbsent();
  }

  @Test
  void aMissingHostFailsTheRender(HelmChart chart) {
    assertThat(chart.environment("prod").set("ingress.host", null))
        .failsToRender()
        .withMessageContaining("ingress.host is required")
        .inTemplate("web/ingress.yaml");
  }
}
