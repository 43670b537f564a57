package io.helmtest.junit.patterns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.helmtest.HelmChart;
import io.helmtest.RenderedChart;
import io.helmtest.junit.HelmChartTest;
import org.junit.jupiter.api.Test;

/** What a demand makes no sense of is left out, and nothing more. */
class LeftOutTest {

  @Test
  void isEachThatTheTemplateNamesAReasonFor() {
    assertThat(Outcomes.of(LeftOutFixture.class).values())
        .containsOnly(
            "SUCCESSFUL",
            "values.yaml renders no workload on Linux",
            "values.yaml renders no Service of the release's pods",
            "values.yaml renders no Ingress, HTTPRoute or Gateway",
            "values.yaml renders no HorizontalPodAutoscaler",
            "values.yaml renders no container with mounts or workload with volumes");
  }

  @Test
  void isNoSecretThatIsMisspelt() {
    RenderedChart chart =
        HelmChart.at("src/test/charts/leftout")
            .release("shop")
            .set("secret", "shop-lgoin")
            .render();
    assertThatThrownBy(() -> new ChartPatterns() {}.environmentVariables(chart))
        .hasMessageContaining(
            "env[TOKEN]: expected Secret shop-lgoin, or one declared with allowingExternal but was Secret shop-login, did you mean \"shop-login\"?");
  }

  @HelmChartTest(chart = "src/test/charts/leftout", release = "shop")
  static class LeftOutFixture implements ChartPatterns {}
}
