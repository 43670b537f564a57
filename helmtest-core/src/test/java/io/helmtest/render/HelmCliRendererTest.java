package io.helmtest.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.helmtest.chart.ValueOverride;
import io.helmtest.chart.ValuesLayer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HelmCliRendererTest {

  @Test
  void bothStreamsAreReadApart(@TempDir Path folder) {
    String script = "echo 'a: 1'; echo warning >&2; echo >&2; echo 'b: 2'; echo another >&2";

    assertThat(render(folder, script))
        .isEqualTo(new RenderResult("a: 1\nb: 2\n", List.of("warning", "another")));
  }

  @Test
  void outputIsUtf8(@TempDir Path folder) {
    assertThat(render(folder, "printf 'a: \\303\\251'; printf '\\303\\251' >&2"))
        .isEqualTo(new RenderResult("a: é", List.of("é")));
  }

  @Test
  void moreThanAPipeHoldsIsReadToTheEnd(@TempDir Path folder) {
    String script = "yes abcdefg | head -n 20000; yes abcdefg | head -n 20000 >&2";

    assertThat(render(folder, script))
        .isEqualTo(
            new RenderResult(
                "abcdefg\n".repeat(20_000), "abcdefg\n".repeat(20_000).lines().toList()));
  }

  @Test
  void theCommandLineArrivesAsItWasBuilt(@TempDir Path folder) {
    RenderRequest request =
        TestRequests.with(folder, List.of(), List.of(ValueOverride.of("a b", "\"c\" $d\n'e'")));

    assertThat(StubHelm.render(folder, "printf '%s\\n' \"$@\"", request))
        .isEqualTo(
            new RenderResult(
                String.join(
                        "\n",
                        HelmCommandLine.template(
                            request,
                            new HelmInputs(
                                request.chart().path(),
                                List.of("--set-json=a b=\"\\\"c\\\" $d\\n'e'\""))))
                    + "\n",
                List.of()));
  }

  @Test
  void valuesFilesLieInTheFolderThatHelmStartsIn(@TempDir Path folder) {
    List<ValuesLayer> layers = List.of(ValuesLayer.text("a: é\n"), ValuesLayer.text("b: 2\n"));
    RenderRequest request = TestRequests.with(folder, layers, List.of());

    assertThat(StubHelm.render(folder, "cat ${5#--values=} ${6#--values=}", request))
        .isEqualTo(new RenderResult("a: é\nb: 2\n", List.of()));
  }

  @Test
  void theFolderIsGoneAfterwards(@TempDir Path folder) throws IOException {
    render(folder, "pwd > '%s/place'; echo".formatted(folder));

    assertThat(Path.of(Files.readString(folder.resolve("place")).strip())).doesNotExist();
  }

  @Test
  void theFolderIsGoneAfterAFailureToo(@TempDir Path folder) throws IOException {
    render(folder, "pwd > '%s/place'; touch left-behind; exit 1".formatted(folder));

    assertThat(Path.of(Files.readString(folder.resolve("place")).strip())).doesNotExist();
  }

  @Test
  void aLineBreakIsAnEmptyRender(@TempDir Path folder) {
    assertThat(render(folder, "echo")).isEqualTo(new RenderResult("\n", List.of()));
  }

  @Test
  void nothingAtAllIsAFailure(@TempDir Path folder) {
    assertThat(render(folder, "exit 0"))
        .isEqualTo(
            RenderFailure.of(
                HelmBinary.refused(
                    folder.resolve("helm"), "it exited with 0 but printed nothing at all")));
  }

  @Test
  void aSignalIsAFailureWithItsExitCode(@TempDir Path folder) {
    assertThat(render(folder, "echo 'a: 1'; kill -9 $$"))
        .isEqualTo(
            new RenderFailure(
                "helm was killed by signal 9 and said nothing on stderr",
                null,
                OptionalInt.empty(),
                OptionalInt.empty(),
                OptionalInt.of(137)));
  }

  private static RenderOutcome render(Path folder, String script) {
    return StubHelm.render(folder, script, TestRequests.plain(folder));
  }
}
