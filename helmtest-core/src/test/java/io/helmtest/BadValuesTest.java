package io.helmtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.helmtest.render.HelmRenderException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Values that Helm refuses. */
@NeedsHelm
class BadValuesTest {
  private static final String NOT_A_MAP =
      """
      error unmarshaling JSON: while decoding JSON: \
      json: cannot unmarshal %s into Go value of type map[string]interface {}""";

  @Test
  void aFileThatIsMissing(@TempDir Path folder) {
    HelmChart chart = HelmChart.at(TestCharts.tiny(folder));

    assertThatThrownBy(() -> chart.valuesFile(folder.resolve("more.yaml")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("There is no values file at \"%s/more.yaml\"", folder);
  }

  @Test
  void aFileThatIsNotYaml(@TempDir Path folder) {
    TestCharts.write(folder, "values-prod.yaml", "a: 1\nb: s3cret: x\n");
    HelmRenderException failure =
        RealHelm.failure(HelmChart.at(TestCharts.tiny(folder)).environment("prod"));

    assertThat(failure)
        .hasMessage(
            """
            [prod] Helm could not render chart tiny 0.1.0 as release tiny in namespace default
              failed to parse values-prod.yaml: %serror converting YAML to JSON: \
            yaml: line 2: mapping values are not allowed in this context
            remedy: values-prod.yaml, line 2, column 10: mapping values are not allowed here
            values: values-prod.yaml
            engine: %s (exit code 1)
            chart: %s""",
            document(failure), failure.context().engine(), folder);
  }

  @Test
  void aListAtTheTopOfAFile(@TempDir Path folder) {
    TestCharts.write(folder, "more.yaml", "# comment\n- s3cret\n");
    HelmRenderException failure =
        RealHelm.failure(
            HelmChart.at(TestCharts.tiny(folder)).valuesFile(folder.resolve("more.yaml")));

    refused(failure, "array", "more.yaml, line 2, column 1", "list", folder);
  }

  @Test
  void aListAsText(@TempDir Path folder) {
    HelmRenderException failure =
        RealHelm.failure(HelmChart.at(TestCharts.tiny(folder)).values("- s3cret"));

    refused(failure, "array", "values text, line 1, column 1", "list", folder);
  }

  @Test
  void aSingleValueAsText(@TempDir Path folder) {
    HelmRenderException failure =
        RealHelm.failure(HelmChart.at(TestCharts.tiny(folder)).values("s3cret"));

    refused(failure, "string", "values text, line 1, column 1", "single value", folder);
  }

  @Test
  void aListAtTheTopOfTheChartsOwn(@TempDir Path folder) {
    TestCharts.write(TestCharts.tiny(folder), "values.yaml", "- s3cret\n");
    HelmRenderException failure = RealHelm.failure(HelmChart.at(folder));

    assertThat(failure)
        .hasMessage(
            """
            Helm could not render chart tiny 0.1.0 as release tiny in namespace default
              cannot load values.yaml: %s%s
            remedy: values.yaml, line 1, column 1: \
            values are a mapping, such as "replicas: 2", but this is a list
            values: values.yaml
            engine: %s (exit code 1)
            chart: %s""",
            document(failure), NOT_A_MAP.formatted("array"), failure.context().engine(), folder);
  }

  @Test
  void theOneOfSeveralLayersThatIsAtFault(@TempDir Path folder) {
    TestCharts.write(folder, "values.yaml", "a: 1\n");
    TestCharts.write(folder, "more.yaml", "a: 2\n");
    HelmRenderException failure =
        RealHelm.failure(
            HelmChart.at(TestCharts.tiny(folder))
                .valuesFile(folder.resolve("more.yaml"))
                .values("a: {b: [1\n")
                .values("a: 4"));

    assertThat(failure)
        .hasMessage(
            """
            Helm could not render chart tiny 0.1.0 as release tiny in namespace default
              failed to parse values text: %serror converting YAML to JSON: \
            yaml: line 1: did not find expected ',' or ']'
            remedy: values text, line 2, column 1: expected ',' or ']', but got <stream end>
            values: values.yaml < more.yaml < values text < values text
            engine: %s (exit code 1)
            chart: %s""",
            document(failure), failure.context().engine(), folder);
  }

  @Test
  void anEmptyTextIsNoFault(@TempDir Path folder) {
    assertThat(RealHelm.values(HelmChart.at(TestCharts.tiny(folder)).values("# none\n")))
        .isEqualTo("{}\n");
  }

  @Test
  void aSchemaTellsPointerAndReason(@TempDir Path folder) {
    forbidden(
        folder,
        "{\"properties\": {\"port\": {\"type\": \"integer\"}}}",
        "at '/db/port': got string, want integer");
  }

  @Test
  void aSchemasPatternIsToldWithoutTheValue(@TempDir Path folder) {
    forbidden(
        folder,
        "{\"properties\": {\"port\": {\"pattern\": \"^[a-z]+$\"}}}",
        "at '/db/port': '…' does not match pattern '^[a-z]+$'");
  }

  @Test
  void aSchemasFormatIsToldWithoutTheValue(@TempDir Path folder) {
    forbidden(
        folder,
        "{\"properties\": {\"port\": {\"format\": \"ipv4\"}}}",
        "at '/db/port': '…' is not valid ipv4: expected four decimals");
  }

  private static void forbidden(Path folder, String db, String reason) {
    TestCharts.write(
        folder,
        "values.schema.json",
        """
        {"$schema": "http://json-schema.org/draft-07/schema#", "properties": {"db": %s}}
        """
            .formatted(db));
    HelmRenderException failure =
        RealHelm.failure(
            HelmChart.at(TestCharts.tiny(folder)).values("db: {port: \"s3cr'et: 'x\"}"));

    assertThat(failure)
        .hasMessage(
            "%s",
            """
            Helm could not render chart tiny 0.1.0 as release tiny in namespace default
              values don't meet the specifications of the schema(s) in the following chart(s):
              tiny:
              - %s
            values: values text
            engine: %s (exit code 1)
            chart: %s"""
                .formatted(reason, failure.context().engine(), folder));
  }

  private static void refused(
      HelmRenderException failure, String type, String place, String kind, Path folder) {
    String layer = place.substring(0, place.indexOf(','));
    assertThat(failure)
        .hasMessage(
            """
            Helm could not render chart tiny 0.1.0 as release tiny in namespace default
              failed to parse %s: %s%s
            remedy: %s: values are a mapping, such as "replicas: 2", but this is a %s
            values: %1$s
            engine: %6$s (exit code 1)
            chart: %7$s""",
            layer,
            document(failure),
            NOT_A_MAP.formatted(type),
            place,
            kind,
            failure.context().engine(),
            folder);
  }

  private static String document(HelmRenderException failure) {
    return RealHelm.is4(failure) ? "cannot unmarshal yaml document: " : "";
  }
}
