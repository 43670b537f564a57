package io.helmtest.sample;

import static io.helmtest.assertions.HelmAssertions.assertThat;

import io.helmtest.HelmChart;
import io.helmtest.RenderedChart;
import io.helmtest.junit.EnvironmentTest;
import io.helmtest.junit.HelmChartTest;
import io.helmtest.junit.HelmVariant;
import io.helmtest.junit.Variant;
import io.helmtest.junit.VariantSource;
import java.util.stream.Stream;

@HelmChartTest(
    chart = "../sample-chart",
    release = "shop",
    environments = {"dev", "test", "prod"})
class VariantTest {

  @EnvironmentTest
  @Variant(name = "no ingress", set = "ingress.enabled=false")
  void withoutIngressNothingIsExposed(RenderedChart chart) {
    assertThat(chart).ingresses().areNotRendered();
    assertThat(chart).object("NetworkPolicy", "shop-web").at("spec.ingress[0].from").isAbsent();
  }

  @EnvironmentTest("prod")
  @Variant(name = "no host", set = "ingress.host=null")
  void aHostIsRequired(HelmChart chart) {
    assertThat(chart).failsToRender().withMessageContaining("ingress.host is required");
  }

  @EnvironmentTest("prod")
  @VariantSource("sizes")
  void aDisruptionLeavesTheWebUp(RenderedChart chart) {
    assertThat(chart)
        .object("PodDisruptionBudget", "shop-web")
        .at("spec.minAvailable")
        .isEqualTo(1);
  }

  static Stream<HelmVariant> sizes() {
    return Stream.of(2, 4, 8)
        .map(
            least ->
                HelmVariant.named("at least " + least)
                    .with(chart -> chart.set("autoscaling.minReplicas", least)));
  }
}
