package io.helmtest.sample;

import static io.helmtest.assertions.HelmAssertions.assertThat;

import io.fabric8.kubernetes.api.model.apps.StatefulSet;
import io.helmtest.RenderedChart;
import io.helmtest.junit.EnvironmentTest;
import io.helmtest.junit.HelmChartTest;

/** What keeps the shop running. */
@HelmChartTest(
    chart = "../sample-chart",
    release = "shop",
    environments = {"dev", "test", "prod"})
class ReliabilityTest {

  @EnvironmentTest
  void everyContainerCanRunAndIsProbed(RenderedChart chart) {
    assertThat(chart)
        .containers()
        .each(container -> container.resources().areViable())
        .each(container -> container.probes().areSound())
        .each(container -> container.volumeMounts().areSound());
  }

  @EnvironmentTest
  void webIsProbedByTheHealthOfSpring(RenderedChart chart) {
    assertThat(chart)
        .deployment("shop-web")
        .container("web")
        .probes()
        .readiness()
        .hasHttpGet("/actuator/health/readiness", "http")
        .hasPeriodSeconds(5)
        .hasFailureThreshold(3);
  }

  @EnvironmentTest
  void everyVolumeIsThereBeforeThePodStarts(RenderedChart chart) {
    assertThat(chart).workloads().each(workload -> workload.volumes().areSound());
  }

  @EnvironmentTest
  void webIsSpreadOverZones(RenderedChart chart) {
    assertThat(chart).deployment("shop-web").scheduling().isSpread().doesNotHaveAzureLabels();
  }

  @EnvironmentTest
  void theCacheKeepsItsDataInAVolumeOfItsOwn(RenderedChart chart) {
    StatefulSet cache = chart.get(StatefulSet.class, "shop-cache");
    assertThat(cache.getSpec().getVolumeClaimTemplates())
        .singleElement()
        .satisfies(claim -> assertThat(claim.getSpec().getAccessModes()).contains("ReadWriteOnce"));
    assertThat(chart).statefulSet("shop-cache").volumes().hasVolume("data");
  }
}
