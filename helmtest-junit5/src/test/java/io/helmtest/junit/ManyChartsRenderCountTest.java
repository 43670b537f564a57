package io.helmtest.junit;

import static org.assertj.core.api.Assertions.assertThat;

import io.helmtest.HelmChart;
import io.helmtest.RenderedChart;
import io.helmtest.settings.Settings;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.platform.testkit.engine.EngineExecutionResults;

/** Three charts in two environments and two variants: 12 renders, whatever asks for them. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the wrapper is a shell script")
class ManyChartsRenderCountTest {
  private static final List<String> NAMES =
      Stream.of("cache", "shop", "web")
          .flatMap(chart -> Stream.of(chart + ", dev", chart + ", prod"))
          .flatMap(both -> Stream.of(both + ", large", both + ", small"))
          .map("[%s] successful"::formatted)
          .toList();

  @TempDir private Path folder = Path.of("");

  @BeforeEach
  void newCharts() throws IOException {
    ChartFolder.delete(ChartFolder.module("target/charts/counted-many"));
    for (String name : List.of("cache", "shop", "web")) {
      SmallChart.write("target/charts/counted-many/" + name, name, "dev", "prod");
    }
  }

  @Test
  void rendersEachOnce() throws IOException {
    CountingHelm helm = CountingHelm.in(folder);
    EngineExecutionResults results =
        Run.with(Settings.HELM, helm.path()).execute(OnceFixture.class);
    assertThat(Run.failures(results)).isEmpty();
    assertThat(Run.outcomes(results)).isEqualTo(NAMES);
    assertThat(helm.renders()).hasSize(12);
  }

  @Test
  void alsoInSeveralClassesAndInParallel() throws IOException {
    CountingHelm helm = CountingHelm.in(folder);
    EngineExecutionResults results =
        Run.inParallel()
            .and(Settings.HELM, helm.path())
            .execute(OnceFixture.class, FirstFixture.class, SecondFixture.class);
    assertThat(Run.failures(results)).isEmpty();
    assertThat(Run.outcomes(results)).hasSize(5 * 12).hasSameElementsAs(NAMES);
    assertThat(helm.renders()).hasSize(12);
  }

  @Test
  void nothingIsRenderedThatNoTestAsksFor() throws IOException {
    CountingHelm helm = CountingHelm.in(folder);
    EngineExecutionResults results =
        Run.with(Settings.HELM, helm.path())
            .and(Settings.ENVIRONMENTS, "prod")
            .execute(OnceFixture.class, LazyFixture.class);
    assertThat(Run.failures(results)).isEmpty();
    results.testEvents().assertStatistics(s -> s.succeeded(12).skipped(12));
    assertThat(helm.renders()).hasSize(6);
  }

  @HelmChartTest(
      charts = "target/charts/counted-many/*",
      environments = {"dev", "prod"})
  @Variant(name = "large", set = "size=3")
  @Variant(name = "small", set = "size=2")
  abstract static class Counted {}

  static class OnceFixture extends Counted {
    @EnvironmentTest
    void one(RenderedChart chart) {
      assertThat(SmallChart.in(chart, "environment")).isEqualTo(chart.environment().name());
    }
  }

  abstract static class Twice extends Counted {
    @EnvironmentTest
    void one(RenderedChart chart) {
      assertThat(SmallChart.in(chart, "chart")).isEqualTo(chart.metadata().name());
    }

    @EnvironmentTest
    @Variant(name = "large", set = "size=3")
    @VariantSource("small")
    void two(HelmChart chart, RenderedChart rendered) {
      assertThat(chart.render().yaml()).isEqualTo(rendered.yaml());
    }

    static List<HelmVariant> small() {
      return List.of(HelmVariant.named("small").with(chart -> chart.set("size=2")));
    }
  }

  static class FirstFixture extends Twice {}

  static class SecondFixture extends Twice {}

  static class LazyFixture extends Counted {
    @EnvironmentTest
    void doesNotRender(HelmChart chart) {
      assertThat(chart.toString()).contains("(prod, ");
    }
  }
}
