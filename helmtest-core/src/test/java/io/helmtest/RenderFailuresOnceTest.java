package io.helmtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.helmtest.render.HelmRenderException;
import io.helmtest.render.RenderFailure;
import io.helmtest.render.RenderResult;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RenderFailuresOnceTest {

  @Test
  void aFailureIsRenderedOnceAndThrownToEachCallerAnew(@TempDir Path folder) {
    CountingRenderer renderer = new CountingRenderer(RenderFailure.of("boom"));
    TestCharts.write(folder, "values-a.yaml", "x: 1\n");
    TestCharts.write(folder, "values-b.yaml", "x: 1\n");
    HelmChart chart = HelmChart.at(TestCharts.tiny(folder)).renderer(renderer);

    assertThat(failure(chart.environment("a")))
        .hasMessageStartingWith("[a] ")
        .hasMessageContaining(": values-a.yaml\n");
    assertThat(failure(chart.environment("b")))
        .hasMessageStartingWith("[b] ")
        .hasMessageContaining(": values-b.yaml\n");
    assertThat(renderer.renders()).isEqualTo(1);
  }

  @Test
  void sameInputsSameFailureButNotTheSameException(@TempDir Path folder) {
    HelmChart chart =
        HelmChart.at(TestCharts.tiny(folder)).renderer(new FixedRenderer(RenderFailure.of("boom")));

    assertThat(failure(chart)).isNotSameAs(failure(chart));
  }

  @Test
  void outputThatIsNotYamlIsRenderedOnceToo(@TempDir Path folder) {
    CountingRenderer renderer = new CountingRenderer(new RenderResult("a: b: c\n", List.of()));
    HelmChart chart = HelmChart.at(TestCharts.tiny(folder)).renderer(renderer);

    assertThat(chart.render().problems()).isEqualTo(chart.render().problems()).hasSize(1);
    assertThat(renderer.renders()).isEqualTo(1);
  }

  @Test
  void aRenderThatWasInterruptedIsNotRemembered(@TempDir Path folder) {
    AtomicBoolean interrupted = new AtomicBoolean(true);
    CountingRenderer renderer =
        new CountingRenderer(
            request -> {
              if (interrupted.get()) {
                throw new IllegalStateException("Interrupted while helm was running");
              }
              return new RenderResult(
                  "apiVersion: example.org/v1\nkind: A\nmetadata: {name: a}\n", List.of());
            });
    HelmChart chart = HelmChart.at(TestCharts.tiny(folder)).renderer(renderer);

    assertThat(catchThrowableOfType(IllegalStateException.class, chart::render)).isNotNull();
    interrupted.set(false);
    assertThat(chart.render().documents()).hasSize(1);
  }

  private static HelmRenderException failure(HelmChart chart) {
    return catchThrowableOfType(HelmRenderException.class, chart::render);
  }
}
