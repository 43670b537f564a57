package io.helmtest.sample;

import static io.helmtest.assertions.HelmAssertions.assertThat;

import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.apps.StatefulSet;
import io.helmtest.RenderedChart;
import io.helmtest.junit.EnvironmentTest;
import io.helmtest.junit.HelmChartTest;

/** Plain fabric8 objects where no assertion of its own is needed: a typo does not compile. */
@HelmChartTest(
    chart = "../sample-chart",
    release = "shop",
    environments = {"dev", "test", "prod"})
class ReliabilityTest {

  @EnvironmentTest
  void everyDeploymentIsProbed(RenderedChart chart) {
    assertThat(chart.all(Deployment.class))
        .flatExtracting(deployment -> deployment.getSpec().getTemplate().getSpec().getContainers())
        .allSatisfy(container -> assertThat(container.getReadinessProbe()).isNotNull())
        .allSatisfy(container -> assertThat(container.getLivenessProbe()).isNotNull());
  }

  @EnvironmentTest
  void theCacheKeepsItsDataInAVolumeOfItsOwn(RenderedChart chart) {
    StatefulSet cache = chart.get(StatefulSet.class, "shop-cache");
    assertThat(cache.getSpec().getVolumeClaimTemplates())
        .singleElement()
        .satisfies(claim -> assertThat(claim.getSpec().getAccessModes()).contains("ReadWriteOnce"));
  }
}
