package io.helmtest.sample;

import static io.helmtest.assertions.HelmAssertions.assertThat;

import io.helmtest.RenderedChart;
import io.helmtest.junit.EnvironmentTest;
import io.helmtest.junit.HelmChartTest;

@HelmChartTest(
    chart = "../sample-chart",
    release = "shop",
    environments = {"dev", "test", "prod"})
class SecurityTest {

  @EnvironmentTest
  void everyPodIsHardened(RenderedChart chart) {
    assertThat(chart).workloads().each(workload -> workload.podSecurity().isHardened());
  }

  @EnvironmentTest
  void theSidecarRunsAsTheSameUser(RenderedChart chart) {
    assertThat(chart).deployment("shop-api").container("log-forwarder").security().hasUser(1000);
  }

  @EnvironmentTest
  void theMigrationHasNoTokenForTheCluster(RenderedChart chart) {
    assertThat(chart).job("shop-migration").podSecurity().doesNotMountServiceAccountToken();
  }
}
