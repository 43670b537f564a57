package io.helmtest.sample;

import static io.helmtest.assertions.HelmAssertions.assertThat;
import static io.helmtest.assertions.HelmAssertions.assertThatThrownBy;
import static io.helmtest.sample.ShownFailures.assertShown;

import io.helmtest.HelmChart;
import io.helmtest.RenderedChart;
import io.helmtest.junit.HelmChartTest;
import io.helmtest.manifest.ManifestDecodingException;
import io.helmtest.manifest.Problem;
import org.junit.jupiter.api.Test;

@HelmChartTest(
    chart = "../sample-chart",
    release = "shop",
    environments = {"dev", "test", "prod"})
class StrictDecodingTest {

  @Test
  void aTypoInTheValuesIsAProblem(HelmChart chart) {
    RenderedChart typo = chart.set("tolerations[0].efect", "NoSchedule").render();
    assertThat(typo.problems())
        .extracting(Problem::path)
        .contains("spec.template.spec.tolerations[0].efect");
  }

  @Test
  void itFailsTheTestsThatLookAtIt() {
    RenderedChart legacy = HelmChart.at("src/test/charts/legacy").render();
    assertThat(legacy).service("legacy").name().isEqualTo("legacy");
    assertThatThrownBy(() -> assertThat(legacy).deployment("legacy"))
        .isInstanceOf(ManifestDecodingException.class)
        .satisfies(
            failure ->
                assertShown("docs/strict-decoding.md", "release legacy", failure.getMessage()));
  }
}
