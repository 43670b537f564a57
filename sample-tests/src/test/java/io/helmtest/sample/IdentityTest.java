package io.helmtest.sample;

import static io.helmtest.assertions.HelmAssertions.assertThat;

import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.helmtest.RenderedChart;
import io.helmtest.junit.EnvironmentTest;
import io.helmtest.junit.HelmChartTest;

@HelmChartTest(
    chart = "../sample-chart",
    release = "shop",
    environments = {"dev", "test", "prod"})
class IdentityTest {

  @EnvironmentTest
  void everyObjectHasTheStandardLabels(RenderedChart chart) {
    assertThat(chart).objects().each(object -> object.labels().hasStandardLabels());
  }

  @EnvironmentTest
  void everyPodHasTheStandardLabels(RenderedChart chart) {
    assertThat(chart).workloads().each(workload -> workload.podLabels().hasStandardLabels());
  }

  @EnvironmentTest
  void webSelectsItsOwnPods(RenderedChart chart) {
    Deployment web = chart.get(Deployment.class, "shop-web");
    assertThat(web.getSpec().getTemplate().getMetadata().getLabels())
        .containsAllEntriesOf(web.getSpec().getSelector().getMatchLabels());
  }
}
