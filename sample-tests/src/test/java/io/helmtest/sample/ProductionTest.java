package io.helmtest.sample;

import static io.helmtest.assertions.HelmAssertions.assertThat;

import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.autoscaling.v2.HorizontalPodAutoscaler;
import io.helmtest.RenderedChart;
import io.helmtest.junit.HelmChartTest;
import org.junit.jupiter.api.Test;

/** A class for one environment: its plain tests take the one render there is. */
@HelmChartTest(chart = "../sample-chart", release = "shop", environments = "prod")
class ProductionTest {

  @Test
  void webIsSizedForProduction(RenderedChart chart) {
    assertThat(chart)
        .deployment("shop-web")
        .container("web")
        .resources()
        .hasRequest("cpu", "250m")
        .hasRequest("memory", "256Mi");
  }

  @Test
  void webScalesBetweenThreeAndTen(RenderedChart chart) {
    HorizontalPodAutoscaler scaler = chart.get(HorizontalPodAutoscaler.class, "shop-web");
    assertThat(scaler.getSpec().getMinReplicas()).isEqualTo(3);
    assertThat(scaler.getSpec().getMaxReplicas()).isEqualTo(10);
    assertThat(chart).deployment("shop-web").at("spec.replicas").isAbsent();
  }

  @Test
  void webIsHardened(RenderedChart chart) {
    Deployment web = chart.get(Deployment.class, "shop-web");
    assertThat(web).container("web").security().isHardened();
  }

  @Test
  void webKeepsServingWhileItIsUpdated(RenderedChart chart) {
    Deployment web = chart.get(Deployment.class, "shop-web");
    assertThat(web.getSpec().getStrategy().getType()).isEqualTo("RollingUpdate");
    assertThat(chart).object("PodDisruptionBudget", "shop-web").at("spec").isPresent();
  }
}
