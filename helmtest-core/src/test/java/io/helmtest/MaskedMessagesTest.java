package io.helmtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.helmtest.manifest.Problem;
import io.helmtest.render.HelmRenderException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The values of secret keys, wherever a chart puts them. */
@NeedsHelm
class MaskedMessagesTest {
  private static final String SECRET = "hunter2-hunter2";

  @TempDir private Path folder = Path.of("");

  @Test
  void inHelmsOwnWords() {
    HelmRenderException failure =
        RealHelm.failure(
            chart(
                "{{ fail (printf \"no %s, %s\" .Values.db.password (.Values.db.password | b64enc)) }}\n"));

    assertThat(failure.helmMessage())
        .isEqualTo("execution error at (tiny/templates/cm.yaml:1:3): no …, …");
    assertThat(failure)
        .hasMessage(
            """
            Helm could not render chart tiny 0.1.0 as release tiny in namespace default
              execution error at (tiny/templates/cm.yaml:1:3): no …, …
            at tiny/templates/cm.yaml (line 1)
            values: values text
            engine: %s (exit code 1)
            chart: %s""",
            failure.context().engine(), folder);
  }

  @Test
  void inWarnings() {
    HelmChart chart = chart("").renderer(FixedRenderer.printing("", "no " + SECRET));

    assertThat(chart.render().warnings()).containsExactly("no …");
  }

  @Test
  void inWhatDoesNotDecode() {
    RenderedChart rendered =
        printing("apiVersion: v1\nkind: Service\nmetadata: {name: a}\nspec: {clusterIPs: %s}\n");

    assertThat(catchThrowable(rendered::documents))
        .hasMessageContaining("expected a list but found the string \"…\"")
        .hasMessageNotContaining("hunter");
    assertThat(rendered.problems()).isNotEmpty().allSatisfy(MaskedMessagesTest::isMasked);
  }

  @Test
  void inWhatIsInvalid() {
    RenderedChart rendered =
        printing(
            "apiVersion: v1\nkind: Service\nmetadata: {name: a}\nspec: {type: %s, ports: [{port: 1}]}\n");

    assertThat(catchThrowable(rendered::documents))
        .hasMessageContaining("\"…\" is none of")
        .hasMessageNotContaining("hunter");
    assertThat(rendered.problems()).isNotEmpty().allSatisfy(MaskedMessagesTest::isMasked);
  }

  @Test
  void valuesTooShortToLookForByTheirPlace() {
    RenderedChart rendered =
        HelmChart.at(TestCharts.tiny(folder))
            .secretKeys("pin", "type")
            .renderer(
                FixedRenderer.printing(
                    """
                    apiVersion: v1
                    kind: ConfigMap
                    metadata: {name: a}
                    data: {pin: 123, other: 123}
                    ---
                    apiVersion: v1
                    kind: Service
                    metadata: {name: a}
                    spec: {type: abc, ports: [{port: 1}]}
                    """))
            .render();

    assertThat(rendered.problems())
        .extracting(problem -> problem.path() + ": " + problem.message())
        .containsExactly(
            "data.pin: expected a string but found a number: quote it in the template",
            "data.other: expected a string but found the number 123: quote it in the template",
            "spec.type: a value is none of ClusterIP, ExternalName, LoadBalancer, NodePort");
    assertThat(rendered.problems().toString()).doesNotContain("abc");
  }

  @Test
  void alsoWhereASchemaRefusesThem() {
    Path chart =
        TestCharts.write(
            TestCharts.tiny(folder),
            "values.schema.json",
            """
            {"properties": {"pin": {"maximum": 100}, "word": {"pattern": "x"}, "max": {"maximum": 5}}}
            """);
    HelmRenderException failure =
        RealHelm.failure(
            HelmChart.at(chart).values("{pin: 123, word: abc, max: 7}").secretKeys("pin", "word"));

    assertThat(failure.helmMessage().lines().map(String::strip))
        .contains(
            "- at '/pin': maximum: got …, want 100",
            "- at '/word': '…' does not match pattern '…'",
            "- at '/max': maximum: got …, want 5");
  }

  @Test
  void valuesOfSubcharts() {
    Path chart = TestCharts.write(TestCharts.tiny(folder), "templates/cm.yaml", "");
    TestCharts.write(chart, "charts/db/Chart.yaml", "apiVersion: v2\nname: db\nversion: 1.0.0\n");
    TestCharts.write(chart, "charts/db/values.yaml", "password: of-a-subchart-1\n");
    TestCharts.write(chart, "charts/db/templates/a.yaml", "{{ fail .Values.password }}\n");

    assertThat(RealHelm.failure(HelmChart.at(chart).secretKeys("password")).helmMessage())
        .endsWith(": …");
  }

  @Test
  void inAVeryLongText() {
    String secret = "long-text-of-a-config-map-1";
    RenderedChart rendered =
        HelmChart.at(TestCharts.tiny(folder))
            .values("password: " + secret)
            .secretKeys("password")
            .renderer(
                FixedRenderer.printing(
                    "apiVersion: v1\nkind: Service\nmetadata: {name: a}\nspec: {clusterIPs: %s%s}\n"
                        .formatted("x".repeat(50), secret)))
            .render();

    assertThat(rendered.problems().toString())
        .contains("found the string \"" + "x".repeat(50) + "…\"");
  }

  @Test
  void byTheSetting() {
    Path chart =
        TestCharts.write(
            TestCharts.tiny(folder), "templates/cm.yaml", "{{ fail .Values.password }}\n");
    TestCharts.write(chart, "values.yaml", "password: " + SECRET + "\n");
    List<String> options = List.of("-Dhelmtest.secretKeys=*PASS*");

    assertThat(ForkedJvm.run(Map.of(), options, RenderMain.class, chart.toString()))
        .contains("cm.yaml:1:3): …\n")
        .doesNotContain("hunter");
  }

  private static void isMasked(Problem problem) {
    assertThat(problem.text() + problem).doesNotContain("hunter");
  }

  private RenderedChart printing(String yaml) {
    return chart("").renderer(FixedRenderer.printing(yaml.formatted(SECRET))).render();
  }

  private HelmChart chart(String template) {
    Path chart = TestCharts.write(TestCharts.tiny(folder), "templates/cm.yaml", template);
    return HelmChart.at(chart)
        .values("db: {password: %s}".formatted(SECRET))
        .secretKeys("password");
  }
}
