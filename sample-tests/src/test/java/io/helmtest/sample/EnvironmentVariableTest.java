package io.helmtest.sample;

import static io.helmtest.assertions.HelmAssertions.assertThat;
import static io.helmtest.declaration.ExternalObject.secret;

import io.helmtest.PerEnvironment;
import io.helmtest.RenderedChart;
import io.helmtest.junit.EnvironmentTest;
import io.helmtest.junit.HelmChartTest;

@HelmChartTest(
    chart = "../sample-chart",
    release = "shop",
    environments = {"dev", "test", "prod"})
class EnvironmentVariableTest {
  static final PerEnvironment<String> LOG_LEVEL =
      PerEnvironment.of("dev", "DEBUG").and("test", "INFO").and("prod", "WARN");

  @EnvironmentTest
  void theApiGetsWhatItNeeds(RenderedChart chart) {
    assertThat(chart)
        .deployment("shop-api")
        .container("api")
        .environment()
        .hasValue("LOG_LEVEL", LOG_LEVEL.in(chart))
        .isFromSecret("SPRING_DATASOURCE_PASSWORD", "shop-database", "password")
        .doesNotHaveVariable("DEBUG");
  }

  @EnvironmentTest
  void everyReferenceResolves(RenderedChart chart) {
    assertThat(chart)
        .workloads()
        .each(
            workload ->
                workload
                    .containers()
                    .each(
                        container ->
                            container
                                .environment()
                                .allowingExternal(secret("shop-database"), secret("shop-cache"))
                                .referencesResolve()));
  }

  @EnvironmentTest
  void theApplicationLogsAsMuch(RenderedChart chart) {
    assertThat(chart)
        .configMap("shop-config")
        .yaml("application.yaml")
        .at("logging.level.root")
        .isEqualTo(LOG_LEVEL.in(chart));
  }

  @EnvironmentTest
  void everyWorkloadHasAnAccountOfTheRelease(RenderedChart chart) {
    assertThat(chart).workloads().each(workload -> workload.serviceAccount().resolves());
  }
}
