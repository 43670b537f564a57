package io.helmtest.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.helmtest.HelmChart;
import io.helmtest.NeedsHelm;
import io.helmtest.RenderedChart;
import io.helmtest.TestCharts;
import io.helmtest.manifest.ManifestDocument;
import io.helmtest.settings.PlatformPath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing that a test or chart names becomes an option of helm, or reaches a shell. */
@NeedsHelm
class ArgumentInjectionTest {
  private static final String RECORD = "for each in \"$@\"; do printf '%s\\036' \"$each\"; done";

  @TempDir private Path folder = Path.of("");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "-x",
        "--",
        "--post-renderer=false",
        "a --debug",
        "a\n--debug",
        "a\u0000b",
        "a,b",
        "a=b",
        "a'b",
        "a\"b",
        "$(touch pwned)",
        "`touch pwned`",
        "a;touch pwned",
        "../a",
        "a/b",
        "{}",
        " "
      })
  void noNameIsTakenThatHelmCouldMisread(String hostile) {
    refused(chart -> chart.release(hostile));
    refused(chart -> chart.namespace(hostile));
    refused(chart -> chart.kubeVersion(hostile));
    refused(chart -> chart.kubeVersion("1.34.0 " + hostile));
    if (!hostile.equals("a/b")) {
      refused(chart -> chart.apiVersions(hostile));
    }
  }

  private void refused(UnaryOperator<HelmChart> change) {
    HelmChart chart = HelmChart.at(TestCharts.tiny(folder.resolve("tiny")));
    assertThatIllegalArgumentException().isThrownBy(() -> change.apply(chart));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "-x",
        "--post-renderer=false",
        "a\n--debug",
        "a,b=c",
        "'\" \\",
        "$(touch pwned)",
        "`touch pwned`; touch pwned",
        "%s é",
        "",
        " "
      })
  void aValueIsOneArgumentAndArrivesAsItIs(String hostile) {
    assumeTrue(PlatformPath.canPass(hostile));
    HelmChart chart = chart("tiny").set("a.b", hostile);
    String escaped = hostile.replaceAll("([\\\\,=])", "\\\\$1");

    assertThat(arguments(chart.set("a.b=" + escaped).setString("c=" + escaped)))
        .hasSize(10)
        .contains("--set=a.b=" + escaped, "--set-string=c=" + escaped);
    assertThat(rendered(chart.setString("c=" + escaped)).value("data"))
        .contains(Map.of("b", hostile, "c", hostile));
    assertThat(folder.resolve("pwned")).doesNotExist();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"-x", "--debug", "a,b", "a=b", "a b", "$(touch pwned)", "'\"", "a\nb", "%41", "é"})
  void aPathIsReadAsItIs(String hostile) {
    assumeTrue(PlatformPath.canPass(hostile));
    Path values =
        TestCharts.write(folder, hostile + ".yaml", "a: {b: 1}\n").resolve(hostile + ".yaml");
    HelmChart chart = chart(hostile).valuesFile(values).setFile("c", values);

    assertThat(arguments(chart))
        .hasSize(9)
        .endsWith("--", "tiny", folder.resolve(hostile).toString());
    assertThat(rendered(chart).value("data")).contains(Map.of("b", "1", "c", "a: {b: 1}\n"));
    assertThat(folder.resolve("pwned")).doesNotExist();
  }

  @Test
  void aPathWithNulReachesNobody() {
    assertThat(StubHelm.renderer(folder, RECORD))
        .satisfies(
            renderer ->
                assertThat(
                        catchThrowableOfType(
                            HelmRenderException.class,
                            () -> chart("tiny").renderer(renderer).set("a\u0000b", "c").render()))
                    .hasMessageContaining("helm could not be run"));
  }

  private HelmChart chart(String name) {
    Path chart = TestCharts.tiny(folder.resolve(name));
    return HelmChart.at(
        TestCharts.write(
            chart,
            "templates/cm.yaml",
            """
            apiVersion: v1
            kind: ConfigMap
            metadata: {name: a}
            data:
              b: {{ .Values.a.b | toString | toJson }}
              c: {{ .Values.c | toJson }}
            """));
  }

  private static ManifestDocument rendered(HelmChart chart) {
    RenderedChart rendered = chart.render();
    return rendered.document("ConfigMap", "a");
  }

  private List<String> arguments(HelmChart chart) {
    Path file = folder.resolve("arguments");
    String script = "exec > '%s'\n%s\necho 'a: 1' >&2; exit 1".formatted(file, RECORD);
    Path stub = TestCharts.write(folder, "stub/made", "").resolve("stub");
    assertThatThrownBy(chart.renderer(StubHelm.renderer(stub, script))::render)
        .isInstanceOf(HelmRenderException.class);
    return List.of(read(file).split("\u001e"));
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
