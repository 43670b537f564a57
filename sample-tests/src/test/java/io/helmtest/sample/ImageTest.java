package io.helmtest.sample;

import static io.helmtest.assertions.HelmAssertions.assertThat;

import io.helmtest.HelmChart;
import io.helmtest.PerEnvironment;
import io.helmtest.RenderedChart;
import io.helmtest.junit.EnvironmentTest;
import io.helmtest.junit.HelmChartTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@HelmChartTest(
    chart = "../sample-chart",
    release = "shop",
    environments = {"dev", "test", "prod"})
class ImageTest {
  static final PerEnvironment<String> REGISTRY =
      PerEnvironment.of("dev", "dev.azurecr.io")
          .and("test", "test.azurecr.io")
          .and("prod", "prod.azurecr.io");

  static final PerEnvironment<String> PULL_POLICY =
      PerEnvironment.of("dev", "Always").and("test", "IfNotPresent").and("prod", "IfNotPresent");

  @EnvironmentTest
  void imagesComeFromTheEnvironmentsRegistry(RenderedChart chart) {
    assertThat(chart)
        .workloads()
        .each(
            workload ->
                workload
                    .containers()
                    .each(container -> container.image().hasRegistry(REGISTRY.in(chart))));
  }

  @EnvironmentTest
  void webRunsTheVersionOfTheChart(RenderedChart chart) {
    assertThat(chart)
        .deployment("shop-web")
        .container("web")
        .image()
        .hasRepository("shop/web")
        .hasTag("1.4.0")
        .hasPullPolicy(PULL_POLICY.in(chart));
  }

  @ParameterizedTest
  @ValueSource(strings = {"web", "api", "worker"})
  void aTagOfOneReleaseReachesEveryDeployment(String component, HelmChart chart) {
    RenderedChart changed = chart.environment("test").set("image.tag", "2.0.0-rc.1").render();
    assertThat(changed)
        .deployment("shop-" + component)
        .container(component)
        .image()
        .hasTag("2.0.0-rc.1");
  }
}
