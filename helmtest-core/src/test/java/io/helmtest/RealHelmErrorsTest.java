package io.helmtest;

import static org.assertj.core.api.Assertions.assertThat;

import io.helmtest.render.HelmRenderException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the contract of all renderers leaves open: HelmRendererContract has the other failures. */
@NeedsHelm
class RealHelmErrorsTest {

  @Test
  void aFail(@TempDir Path folder) {
    HelmRenderException failure = RealHelm.failure(folder, "{{ fail \"boom\" }}\n");

    at(failure, "tiny/templates/cm.yaml", 1, 3);
    assertThat(failure.exitCode()).hasValue(1);
    assertThat(failure)
        .hasMessage(
            """
            Helm could not render chart tiny 0.1.0 as release tiny in namespace default
              execution error at (tiny/templates/cm.yaml:1:3): boom
            at tiny/templates/cm.yaml (line 1)
            values: none
            engine: %s (exit code 1)
            chart: %s""",
            failure.context().engine(), folder);
  }

  @Test
  void aValuesFileThatIsNotYaml(@TempDir Path folder) {
    TestCharts.write(folder, "values-prod.yaml", "a: [\n");
    HelmRenderException failure =
        RealHelm.failure(HelmChart.at(TestCharts.tiny(folder)).environment("prod"));

    assertThat(failure.helmMessage())
        .isEqualTo(
            """
            failed to parse values-prod.yaml: %serror converting YAML to JSON: \
            yaml: line 1: did not find expected node content"""
                .formatted(RealHelm.is4(failure) ? "cannot unmarshal yaml document: " : ""));
  }

  @Test
  void aPathThatHelmCannotParseWithoutItsValue(@TempDir Path folder) {
    HelmRenderException failure =
        RealHelm.failure(HelmChart.at(TestCharts.tiny(folder)).set("a[x]", "s3cret"));

    assertThat(failure.helmMessage()).isEqualTo("failed parsing --set-json data a[x]=…");
    assertThat(failure).hasMessageNotContaining("s3cret");
  }

  private static void at(HelmRenderException failure, String template, int line, int column) {
    assertThat(failure.template()).contains(template);
    assertThat(failure.line()).hasValue(line);
    assertThat(failure.column()).hasValue(column);
  }
}
