package io.helmtest.sample;

import static io.helmtest.assertions.HelmAssertions.assertThat;
import static io.helmtest.assertions.HelmAssertions.assertThatThrownBy;

import io.helmtest.HelmChart;
import io.helmtest.RenderedChart;
import io.helmtest.junit.HelmChartTest;
import io.helmtest.manifest.ManifestDecodingException;
import io.helmtest.manifest.Problem;
import java.nio.file.Path;
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
        .satisfies(failure -> isDocumented(failure.getMessage()));
  }

  private static void isDocumented(String message) {
    String page = DocumentationTest.read(Path.of("../docs/strict-decoding.md"));
    assertThat(comparable(page)).contains(comparable(message));
  }

  // Helm 3 and 4 differ in blank lines, and in their names.
  private static String comparable(String text) {
    return text.replaceAll("rendered line \\d+:", "rendered line N:")
        .replaceAll("engine: (embedded )?helm v\\S+", "engine: helm");
  }
}
