package io.helmtest.sample;

import static io.helmtest.assertions.HelmAssertions.assertThat;

import io.helmtest.RenderedChart;
import io.helmtest.junit.EnvironmentTest;
import io.helmtest.junit.HelmChartTest;

/** What each ready-made pattern test asserts, for one object of the shop, in the fluent form. */
@HelmChartTest(
    chart = "../sample-chart",
    release = "shop",
    environments = {"test", "prod"})
class FluentPatternsTest {

  @EnvironmentTest
  void resourceNames(RenderedChart chart) {
    assertThat(chart).names().areUnique().beginWithRelease();
  }

  @EnvironmentTest
  void standardLabels(RenderedChart chart) {
    assertThat(chart).service("shop-cache").labels().hasStandardLabels();
  }

  @EnvironmentTest
  void selectors(RenderedChart chart) {
    assertThat(chart).deployment("shop-worker").selector().isSound();
  }

  @EnvironmentTest
  void configMapData(RenderedChart chart) {
    assertThat(chart)
        .configMap("shop-config")
        .yaml("application.yaml")
        .at("server.port")
        .isEqualTo(8080);
  }

  @EnvironmentTest
  void environmentVariables(RenderedChart chart) {
    assertThat(chart).deployment("shop-web").container("web").environment().referencesResolve();
  }

  @EnvironmentTest
  void images(RenderedChart chart) {
    assertThat(chart).deployment("shop-web").container("wait-for-api").image().isNotLatest();
  }

  @EnvironmentTest
  void ports(RenderedChart chart) {
    assertThat(chart).deployment("shop-api").container("log-forwarder").ports().areSound();
  }

  @EnvironmentTest
  void resources(RenderedChart chart) {
    assertThat(chart).deployment("shop-web").container("wait-for-api").resources().areViable();
  }

  @EnvironmentTest
  void hardenedContainers(RenderedChart chart) {
    assertThat(chart).deployment("shop-web").container("web").security().isHardened().hasUser(1000);
  }

  @EnvironmentTest
  void appArmorAndSeccomp(RenderedChart chart) {
    assertThat(chart)
        .deployment("shop-web")
        .container("web")
        .security()
        .hasSeccompProfile("RuntimeDefault")
        .hasAppArmorProfile("RuntimeDefault");
  }

  @EnvironmentTest
  void serviceAccounts(RenderedChart chart) {
    assertThat(chart).deployment("shop-worker").serviceAccount().resolves().doesNotMountToken();
  }

  @EnvironmentTest
  void probes(RenderedChart chart) {
    assertThat(chart).statefulSet("shop-cache").container("cache").probes().areSound();
  }

  @EnvironmentTest
  void volumeMounts(RenderedChart chart) {
    assertThat(chart).deployment("shop-web").container("web").volumeMounts().areSound();
  }

  @EnvironmentTest
  void ingresses(RenderedChart chart) {
    assertThat(chart).ingress("shop-web").tls().coversHosts();
  }

  @EnvironmentTest
  void servicePorts(RenderedChart chart) {
    assertThat(chart).service("shop-web").ports().reachContainers();
  }

  @EnvironmentTest
  void horizontalPodAutoscalers(RenderedChart chart) {
    assertThat(chart).horizontalPodAutoscaler("shop-web").scaling().isEffective();
  }
}
