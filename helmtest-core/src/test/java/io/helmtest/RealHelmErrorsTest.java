package io.helmtest;

import static org.assertj.core.api.Assertions.assertThat;

import io.helmtest.render.HelmRenderException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
  void aRequiredValueInANestedInclude(@TempDir Path folder) {
    TestCharts.write(
        folder,
        "templates/_helpers.tpl",
        "{{ define \"inner\" }}{{ required \"name is required\" .Values.name }}{{ end }}");
    HelmRenderException failure =
        RealHelm.failure(folder, "kind: A\nname: {{ include \"inner\" . }}\n");

    at(failure, "tiny/templates/cm.yaml", 2, 9);
    assertThat(failure.helmMessage())
        .isEqualTo("execution error at (tiny/templates/cm.yaml:2:9): name is required");
  }

  @Test
  void aNilPointer(@TempDir Path folder) {
    HelmRenderException failure = RealHelm.failure(folder, "kind: A\nhost: {{ .Values.a.b.c }}\n");

    at(failure, "tiny/templates/cm.yaml", 2, 16);
    assertThat(failure.helmMessage())
        .isEqualTo(
            RealHelm.is4(failure)
                ? """
                tiny/templates/cm.yaml:2:16
                  executing "tiny/templates/cm.yaml" at <.Values.a.b.c>:
                    nil pointer evaluating interface {}.b"""
                : """
                template: tiny/templates/cm.yaml:2:16: \
                executing "tiny/templates/cm.yaml" at <.Values.a.b.c>: \
                nil pointer evaluating interface {}.b""");
  }

  @Test
  void aTemplateThatDoesNotParse(@TempDir Path folder) {
    HelmRenderException failure = RealHelm.failure(folder, "kind: A\nhost: {{ .Values.a\n");

    assertThat(failure.template()).contains("tiny/templates/cm.yaml");
    assertThat(failure.line()).hasValue(3);
    assertThat(failure.column()).isEmpty();
    assertThat(failure.helmMessage())
        .isEqualTo(
            """
            parse error at (tiny/templates/cm.yaml:3): \
            unclosed action started at tiny/templates/cm.yaml:2""");
  }

  @Test
  void aManifestThatIsNotYaml(@TempDir Path folder) {
    HelmRenderException failure = RealHelm.failure(folder, "kind: A\na: b: c\n");

    assertThat(failure.template()).contains("tiny/templates/cm.yaml");
    assertThat(failure.line()).isEmpty();
    assertThat(failure.helmMessage())
        .isEqualTo(
            """
            YAML parse error on tiny/templates/cm.yaml: error converting YAML to JSON: \
            yaml: line 2: mapping values are not allowed in this context""");
  }

  @Test
  void valuesThatTheSchemaForbids(@TempDir Path folder) {
    TestCharts.write(
        folder, "values.schema.json", "{\"properties\": {\"a\": {\"type\": \"string\"}}}");
    HelmRenderException failure =
        RealHelm.failure(HelmChart.at(TestCharts.tiny(folder)).set("a", 3));

    assertThat(failure.template()).isEmpty();
    assertThat(failure.helmMessage())
        .isEqualTo(
            """
            values don't meet the specifications of the schema(s) in the following chart(s):
            tiny:
            - at '/a': got number, want string""");
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
