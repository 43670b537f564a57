package io.helmtest.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.helmtest.chart.Environment;
import io.helmtest.chart.ValueOverride;
import io.helmtest.chart.ValuesLayer;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretValuesTest {

  @Test
  void aHelmThatCannotBeExecutedDoesNotPrintThem(@TempDir Path folder) {
    Path helm = StubHelm.script(folder, "#!/no/such/interpreter\n");
    HelmCliRenderer renderer = new HelmCliRenderer(helm, "v4.3.0");

    assertThat(failure(renderer, folder).message())
        .startsWith("helm could not be run: ")
        .doesNotContain("s3cret", "--set-json", "PATH");
  }

  @Test
  void aHelmThatIsTooSlowDoesNotPrintThem(@TempDir Path folder) {
    HelmCliRenderer renderer = StubHelm.renderer(folder, "exec sleep 300");
    RenderOutcome outcome = renderer.render(request(folder), Duration.ofMillis(10));

    assertThat(exception((RenderFailure) outcome, folder))
        .hasMessageNotContaining("s3cret")
        .hasNoCause();
  }

  @Test
  void aRejectedOverrideIsPrintedWithoutItsValue(@TempDir Path folder) {
    HelmCliRenderer renderer =
        StubHelm.renderer(folder, "echo \"Error: failed parsing ${6#--} \" >&2; exit 1");

    assertThat(failure(renderer, folder).message()).isEqualTo("failed parsing set-json=db[x]=…");
  }

  @Test
  void requestsAndResultsDoNotPrintThem(@TempDir Path folder) {
    assertThat(request(folder).toString()).doesNotContain("s3cret");
    assertThat(new RenderResult("a: s3cret", List.of("b s3cret")))
        .hasToString("RenderResult[9 characters, 1 warnings]");
  }

  private static RenderFailure failure(HelmCliRenderer renderer, Path folder) {
    return (RenderFailure) renderer.render(request(folder), Duration.ofSeconds(60));
  }

  private static HelmRenderException exception(RenderFailure failure, Path folder) {
    return new HelmRenderException(
        failure, new RenderContext(Environment.unnamed(), "", "helm v4.3.0", request(folder)));
  }

  private static RenderRequest request(Path folder) {
    return TestRequests.with(
        folder,
        List.of(ValuesLayer.text("token: s3cret")),
        List.of(ValueOverride.of("db[x]", "s3cret")));
  }
}
