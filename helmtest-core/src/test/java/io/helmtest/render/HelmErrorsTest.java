package io.helmtest.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.helmtest.chart.ValueOverride;
import io.helmtest.render.HelmProcess.Output;
import java.io.IOException;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class HelmErrorsTest {

  @Test
  void linesBeforeTheErrorAndTheHintAfterItAreNoise() throws IOException {
    assertThat(
            parse(
                """
                level=WARN msg="unable to find exact version"
                Error: execution error at (tiny/templates/cm.yaml:1:3): boom

                Use --debug flag to render out invalid YAML
                """))
        .isEqualTo(failure("execution error at (tiny/templates/cm.yaml:1:3): boom", 1, 3));
  }

  @Test
  void severalLinesStaySeveralLines() throws IOException {
    assertThat(
            parse(
                """
                Error: tiny/templates/cm.yaml:2:16
                  executing "tiny/templates/cm.yaml" at <.Values.a.b.c>:
                    nil pointer evaluating interface {}.b

                Use --debug flag to render out invalid YAML
                """))
        .isEqualTo(
            failure(
                """
                tiny/templates/cm.yaml:2:16
                  executing "tiny/templates/cm.yaml" at <.Values.a.b.c>:
                    nil pointer evaluating interface {}.b""",
                2,
                16));
  }

  @Test
  void aPlaceInASubchartIsReadWhole() throws IOException {
    RenderFailure failure =
        parse("Error: execution error at (shop/charts/db/templates/a/b.yaml:12:34): boom");

    assertThat(failure.template()).isEqualTo("shop/charts/db/templates/a/b.yaml");
    assertThat(failure.line()).hasValue(12);
    assertThat(failure.column()).hasValue(34);
  }

  @Test
  void anErrorWithoutAPlaceHasNone() throws IOException {
    assertThat(parse("Error: chart requires kubeVersion: >=1.40\n"))
        .isEqualTo(without("chart requires kubeVersion: >=1.40"));
  }

  @Test
  void aTextWithoutErrorInItIsTakenWhole() throws IOException {
    assertThat(parse("panic: runtime error\ngoroutine 1\n"))
        .isEqualTo(without("panic: runtime error\ngoroutine 1"));
  }

  @Test
  void theTemporaryFolderIsNotPrinted() throws IOException {
    try (HelmWorkspace workspace = HelmWorkspace.create()) {
      String err = "Error: failed to parse %s/helmtest-values-layer-0.yaml: yaml: line 1: x";

      assertThat(
              HelmErrors.parse(
                  new Output(1, "", err.formatted(workspace.folder())), workspace, List.of()))
          .isEqualTo(without("failed to parse helmtest-values-layer-0.yaml: yaml: line 1: x"));
    }
  }

  @Test
  void aValueThatHelmRepeatsIsNotPrinted() throws IOException {
    try (HelmWorkspace workspace = HelmWorkspace.create()) {
      Output output = new Output(1, "", "Error: failed parsing --set-json data a[x]=\"s3cret\"");
      List<ValueOverride> overrides = List.of(ValueOverride.of("a[x]", "s3cret"));

      assertThat(HelmErrors.parse(output, workspace, overrides))
          .isEqualTo(without("failed parsing --set-json data a[x]=…"));
    }
  }

  private static RenderFailure parse(String err) throws IOException {
    try (HelmWorkspace workspace = HelmWorkspace.create()) {
      return HelmErrors.parse(new Output(1, "", err), workspace, List.of());
    }
  }

  private static RenderFailure failure(String message, int line, int column) {
    return new RenderFailure(
        message,
        "tiny/templates/cm.yaml",
        OptionalInt.of(line),
        OptionalInt.of(column),
        OptionalInt.of(1));
  }

  private static RenderFailure without(String message) {
    return new RenderFailure(
        message, null, OptionalInt.empty(), OptionalInt.empty(), OptionalInt.of(1));
  }
}
