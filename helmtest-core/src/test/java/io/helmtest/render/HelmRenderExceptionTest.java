package io.helmtest.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.helmtest.TestCharts;
import io.helmtest.chart.Environment;
import io.helmtest.chart.ValueOverride;
import io.helmtest.chart.ValuesLayer;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HelmRenderExceptionTest {
  private static final RenderFailure REQUIRED =
      new RenderFailure(
          "execution error at (tiny/templates/cm.yaml:2:9): host is required",
          "tiny/templates/cm.yaml",
          OptionalInt.of(2),
          OptionalInt.of(9),
          OptionalInt.of(1));

  @Test
  void itSaysWhatWasRenderedFromWhichLayersWithWhichHelm(@TempDir Path folder) {
    assertThat(new HelmRenderException(REQUIRED, prod(folder)))
        .hasMessage(
            """
            [prod] Helm could not render chart tiny 0.1.0 as release shop in namespace web
              execution error at (tiny/templates/cm.yaml:2:9): host is required
            at tiny/templates/cm.yaml (line 2)
            values: values.yaml < values-prod.yaml < values text < set ingress.host
            engine: helm v4.3.0 (exit code 1)
            chart: %s/tiny""",
            folder);
  }

  @Test
  void whatIsNotKnownIsLeftOut(@TempDir Path folder) {
    RenderContext context =
        new RenderContext(Environment.unnamed(), "", "helm v4.3.0", TestRequests.plain(folder));

    assertThat(new HelmRenderException(RenderFailure.of("a\nb"), context))
        .hasMessage(
            """
            Helm could not render chart tiny 0.1.0 as release shop in namespace web
              a
              b
            values: none
            engine: helm v4.3.0
            chart: %s/tiny""",
            folder);
  }

  @Test
  void itHoldsAllOfItAsData(@TempDir Path folder) {
    RenderContext context = prod(folder);
    HelmRenderException exception = new HelmRenderException(REQUIRED, context);

    assertThat(exception.helmMessage()).isEqualTo(REQUIRED.message());
    assertThat(exception.template()).contains("tiny/templates/cm.yaml");
    assertThat(exception.line()).hasValue(2);
    assertThat(exception.column()).hasValue(9);
    assertThat(exception.exitCode()).hasValue(1);
    assertThat(exception.context()).isEqualTo(context);
  }

  @Test
  void aValuesFileIsCalledByItsOwnName(@TempDir Path folder) {
    RenderFailure failure =
        RenderFailure.of(
            "failed to parse helmtest-values-layer-0.yaml and helmtest-values-layer-1.yaml");

    HelmRenderException exception = new HelmRenderException(failure, prod(folder));

    assertThat(exception.helmMessage())
        .isEqualTo("failed to parse values-prod.yaml and values text");
    assertThat(exception)
        .hasMessageContaining("\n  failed to parse values-prod.yaml and values text\n");
  }

  private static RenderContext prod(Path folder) {
    TestCharts.write(folder, "tiny/values.yaml", "a: 1\n");
    TestCharts.write(folder, "tiny/values-prod.yaml", "a: 2\n");
    RenderRequest request =
        TestRequests.with(
            folder,
            List.of(
                ValuesLayer.file(folder.resolve("tiny/values-prod.yaml")),
                ValuesLayer.text("a: 3\n")),
            List.of(ValueOverride.of("ingress.host", "example.org")));
    return new RenderContext(Environment.named("prod"), "", "helm v4.3.0", request);
  }
}
