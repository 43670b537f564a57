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

  static final PerEnvironment<Integer> FEWEST_REPLICAS =
      PerEnvironment.of("test", 1).and("prod", 3);
  static final PerEnvironment<Integer> MOST_REPLICAS = PerEnvironment.of("test", 3).and("prod", 10);

  @EnvironmentTest
  void theIngressServesTheEnvironmentsHost(RenderedChart chart) {
    assertThat(chart)
        .ingress("shop-web")
        .hasClass("webapprouting.kubernetes.azure.com")
        .routes()
        .hasOnlyHosts(HOST.in(chart))
        .hasPath(HOST.in(chart), "/", "Prefix")
        .routesTo("shop-web", 80)
        .reachServices();
    assertThat(chart)
        .ingress("shop-web")
        .tls()
        .coversHosts()
        .hasSecret(HOST.in(chart), "keyvault-shop-web");
  }

  @EnvironmentTest
  void everyServiceReachesItsPods(RenderedChart chart) {
    assertThat(chart).services().each(service -> service.ports().reachContainers());
    assertThat(chart).service("shop-web").selector().doesNotSelect("Deployment shop-api");
    assertThat(chart).service("shop-web").ports().hasPort("http").doesNotHavePort(5005);
  }

  @EnvironmentTest({"test", "prod"})
  void webScalesWithinTheEnvironmentsBounds(RenderedChart chart) {
    assertThat(chart)
        .horizontalPodAutoscaler("shop-web")
        .scaling()
        .hasBounds(FEWEST_REPLICAS.in(chart), MOST_REPLICAS.in(chart))
        .hasTarget("Deployment shop-web")
        .isEffective();
    assertThat(chart).horizontalPodAutoscaler("shop-web").metrics().hasUtilization("cpu", 70);
  }

  @EnvironmentTest
  void policiesAreForPodsAndBudgetsLetNodesDrain(RenderedChart chart) {
    assertThat(chart).networkPolicies().each(policy -> policy.selector().selectsPods());
    assertThat(chart)
        .podDisruptionBudgets()
        .allowingNone()
        .each(budget -> budget.disruption().isAllowed());
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
