package io.helmtest.junit;

import static org.assertj.core.api.Assertions.assertThat;

import io.helmtest.RenderedChart;
import io.helmtest.render.Engine;
import io.helmtest.settings.Settings;
import java.io.IOException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** The engine of a class, and the setting helmtest.engine. */
class ChosenEngineTest {

  @BeforeAll
  static void chart() throws IOException {
    SmallChart.write("target/charts/engine", "engine");
  }

  @Test
  @EnabledOnOs(value = OS.LINUX, architectures = "amd64")
  void theClassChooses() {
    assertThat(Run.failures(Run.with(Settings.ENGINE, "cli").execute(EmbeddedFixture.class)))
        .isEmpty();
  }

  @Test
  void aTypoFailsTheClass() {
    assertThat(Run.failure(Run.with(Settings.ENGINE, "embed").execute(AutoFixture.class)))
        .isEqualTo(
            """
            %s: the setting helmtest.engine names no engine: "embed". \
            There are: auto, cli, embedded"""
                .formatted(AutoFixture.class.getName()));
  }

  @Test
  void aHelmAndTheEmbeddedEngineAreAContradiction() {
    assertThat(
            Run.failure(
                Run.with(Settings.ENGINE, "embedded")
                    .and(Settings.HELM, "/opt/helm")
                    .execute(AutoFixture.class)))
        .isEqualTo(
            """
            %s: the setting helmtest.helm names "/opt/helm" as helm, \
            but the setting helmtest.engine chooses the embedded engine: leave one of them out."""
                .formatted(AutoFixture.class.getName()));
  }

  @HelmChartTest(chart = "target/charts/engine", engine = Engine.EMBEDDED)
  static class EmbeddedFixture {
    @EnvironmentTest
    void isRenderedByIt(RenderedChart chart) {
      assertThat(chart.context().engine()).isEqualTo("embedded helm v4.3.0");
    }
  }

  @HelmChartTest(chart = "target/charts/engine")
  static class AutoFixture {
    @EnvironmentTest
    void isRendered(RenderedChart chart) {
      assertThat(chart.documents()).isNotEmpty();
    }
  }
}
