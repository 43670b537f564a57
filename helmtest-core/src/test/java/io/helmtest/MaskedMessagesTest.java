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
