package io.helmtest.sample;

import static io.helmtest.assertions.HelmAssertions.assertThat;

import io.helmtest.RenderedChart;
import io.helmtest.junit.EnvironmentTest;
import io.helmtest.junit.HelmChartTest;
import org.assertj.core.api.SoftAssertions;

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
  void everyNameIsTheReleasesAndUnique(RenderedChart chart) {
    assertThat(chart).names().areSound();
    assertThat(chart).objects().each(object -> object.isInReleaseNamespace());
  }

  @EnvironmentTest
  void everyWorkloadSelectsItsOwnPods(RenderedChart chart) {
    assertThat(chart).workloads().each(workload -> workload.selector().isSound());
  }

  @EnvironmentTest
  void noVersionChangesASelector(RenderedChart chart) {
    assertThat(chart).workloads().each(workload -> workload.selector().isStableAcrossVersions());
  }

  @EnvironmentTest
  void severalFailuresAreToldAtOnce(RenderedChart chart) {
    SoftAssertions softly = new SoftAssertions();
    softly.check(() -> assertThat(chart).names().areSound());
    softly.check(() -> assertThat(chart).deployment("shop-web").selector().isSound());
    softly.assertAll();
  }
}
