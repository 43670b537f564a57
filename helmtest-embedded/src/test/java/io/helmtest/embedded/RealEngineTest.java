package io.helmtest.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import io.helmtest.HelmChart;
import io.helmtest.chart.ValueOverride;
import io.helmtest.render.Engine;
import io.helmtest.render.RenderFailure;
import io.helmtest.render.RenderOutcome;
import io.helmtest.render.RenderRequest;
import io.helmtest.render.RenderResult;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The engine of the jar, as far as this side of the pipe has a part in it. */
@EnabledOnOs(value = OS.LINUX, architectures = "amd64")
class RealEngineTest {
  private static final String SECRET =
      """
      apiVersion: v1
      kind: Secret
      metadata:
        name: login
        namespace: default
      data:
        password: c2Vzc2Ft
      """;

  private Path folder;

  @BeforeEach
  void in(@TempDir Path temporary) {
    folder = temporary;
  }

  @Test
  void oneEngineIsLikeTheOther() {
    assertThat(new EmbeddedRenderer())
        .isEqualTo(new EmbeddedRenderer())
        .hasSameHashCodeAs(new EmbeddedRenderer())
        .hasToString("embedded helm v4.3.0");
  }

  @Test
  void aTemplateIsRendered() {
    assertThat(render("a: {{ .Values.a }}\n"))
        .isEqualTo(new RenderResult("---\n# Source: tiny/templates/t.yaml\na: é\n", List.of()));
  }

  @Test
  void aFailureSaysWhere() {
    RenderFailure failure = (RenderFailure) render("a: 1\nb: {{ fail \"no\" }}\n");

    assertThat(failure)
        .isEqualTo(
            new RenderFailure(
                "execution error at (tiny/templates/t.yaml:2:6): no",
                "tiny/templates/t.yaml",
                OptionalInt.of(2),
                OptionalInt.of(6),
                OptionalInt.empty()));
  }

  @Test
  void noValueIsRepeated() {
    ValueOverride broken =
        new ValueOverride(ValueOverride.Option.SET_JSON, "a", "{\"password\": \"s3cret");
    RenderRequest request = TestCharts.request(folder, "", List.of(broken));

    RenderFailure failure = (RenderFailure) render(request);

    assertThat(failure.message()).contains("a=…").doesNotContain("s3cret");
  }

  @Test
  void lookupFindsWhatTheTestPutsIntoTheCluster() {
    TestCharts.write(
        folder,
        """
        {{- $login := lookup "v1" "Secret" "default" "login" }}
        apiVersion: v1
        kind: ConfigMap
        metadata:
          name: found
        data:
          password: {{ $login | dig "data" "password" "none" | quote }}
        """);
    HelmChart chart = HelmChart.at(folder).engine(Engine.EMBEDDED);

    assertThat(password(chart)).isEqualTo("none");
    assertThat(password(chart.clusterObjects(SECRET))).isEqualTo("c2Vzc2Ft");
  }

  @Test
  void aChangedVersionIsRenderedFromACopy() {
    TestCharts.write(
        folder,
        "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: v, labels: {v: \"{{ .Chart.Version }}\"}}\n");

    assertThat(
            HelmChart.at(folder)
                .engine(Engine.EMBEDDED)
                .version("1.2.3")
                .revision(7)
                .render()
                .yaml())
        .contains("v: \"1.2.3\"");
  }

  @Test
  void notesAreThoseOfAnyKubernetesVersion() {
    TestCharts.write(folder, "");
    TestCharts.writeFile(folder.resolve("templates/NOTES.txt"), "{{ .Capabilities.KubeVersion }}");

    assertThat(HelmChart.at(folder).engine(Engine.EMBEDDED).kubeVersion("1.31.2").render().notes())
        .isEqualTo("v1.31.2");
  }

  @Test
  void outputOf20MegabytesIsRead() {
    RenderResult result = (RenderResult) render("a: {{ repeat 25000000 \"x\" }}\n");

    assertThat(result.output()).hasSizeGreaterThan(25_000_000);
  }

  private static Object password(HelmChart chart) {
    return chart.render().document("ConfigMap", "found").value("data.password").orElseThrow();
  }

  private RenderOutcome render(String template) {
    return render(TestCharts.request(folder, template));
  }

  private static RenderOutcome render(RenderRequest request) {
    return new EmbeddedRenderer().render(request, Duration.ofSeconds(60));
  }
}
