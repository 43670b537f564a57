package io.helmtest.junit;

import static org.assertj.core.api.Assertions.assertThat;

import io.helmtest.HelmChart;
import io.helmtest.RenderedChart;
import io.helmtest.settings.Settings;
import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.platform.testkit.engine.EngineExecutionResults;

/** The setting helmtest.chart. */
class RunChartTest {
  private static final String PACKAGE = "target/charts/packages/packaged-0.1.0.tgz";

  @BeforeAll
  static void charts() throws IOException, InterruptedException {
    ChartFolder.delete(ChartFolder.module("target/charts/packages"));
    Files.createDirectories(ChartFolder.module("target/charts/packages"));
    SmallChart.write("target/charts/unpacked/packaged", "packaged", "dev", "prod")
        .file(".helmignore", "values-prod.yaml\n")
        .file("values.yaml", "environment: local\nsize: 7\n")
        .packageInto("target/charts/packages");
    SmallChart.write("target/charts/unpacked/packaged", "packaged", "dev", "prod")
        .file("values-dev.yaml", "environment: not in the package\n");
    Files.writeString(
        ChartFolder.module("target/charts/unpacked/values-beside.yaml"), "environment: beside\n");
    SmallChart.write("target/charts/unpacked/other", "other", "dev");
    SmallChart.write("target/charts/elsewhere", "packaged")
        .file("values.yaml", "environment: local\nsize: 8\n");
  }

  @Test
  void isTestedInPlaceOfTheChartOfItsName() {
    EngineExecutionResults results = replace(PACKAGE, PackagedFixture.class, OtherFixture.class);
    assertThat(Run.failures(results)).isEmpty();
    assertThat(Run.outcomes(results))
        .containsExactly(
            "[dev] successful",
            "[prod] successful",
            "[beside] successful",
            "plain(HelmChart) successful",
            "[dev] successful");
  }

  @Test
  void isTestedAmongSeveralCharts() {
    EngineExecutionResults results = replace(PACKAGE, SeveralFixture.class);
    assertThat(Run.failures(results)).isEmpty();
    assertThat(Run.outcomes(results))
        .containsExactly("[other, dev] successful", "[packaged, dev] successful");
  }

  @Test
  void mayBeAFolder() {
    EngineExecutionResults results = replace("target/charts/elsewhere", FolderFixture.class);
    assertThat(Run.failures(results)).isEmpty();
    assertThat(Run.outcomes(results)).containsExactly("[prod] successful");
  }

  @Test
  void hasToBeTestedByAClass() {
    EngineExecutionResults results = replace(PACKAGE, OtherFixture.class);
    assertThat(Run.outcomes(results)).containsExactly("[dev] successful");
    assertThat(Run.failure(results))
        .isEqualTo(
            """
            No @HelmChartTest class of this run tests a chart named "packaged", which the setting helmtest.chart puts in its place: "target/charts/packages/packaged-0.1.0.tgz"
            The classes test:
              other""");
  }

  @Test
  void hasToBeAChart() {
    EngineExecutionResults results = replace("target/no.tgz", OtherFixture.class);
    assertThat(Run.failure(results))
        .isEqualTo(
            "the setting helmtest.chart: There is no chart at \"target/no.tgz\": tried %s. A relative path starts at the module's folder (system property basedir, else the working directory)."
                .formatted(ChartFolder.module("target/no.tgz")));
    assertThat(Run.outcomes(results)).isEmpty();
  }

  private static EngineExecutionResults replace(String path, Class<?>... fixtures) {
    return Run.with(Settings.CHART, path).execute(fixtures);
  }

  @HelmChartTest(
      chart = "target/charts/unpacked/packaged",
      environments = {"dev", "prod", "beside"})
  static class PackagedFixture {
    @EnvironmentTest
    void isThePackage(RenderedChart chart) {
      assertThat(SmallChart.in(chart, "size")).isEqualTo("7");
      assertThat(SmallChart.in(chart, "environment"))
          .as("the package's own values come first")
          .isEqualTo(chart.environment().name());
    }

    @Test
    void plain(HelmChart chart) {
      RenderedChart prod = chart.environment("prod").render();
      assertThat(SmallChart.in(prod, "size")).isEqualTo("7");
      assertThat(SmallChart.in(prod, "environment")).isEqualTo("prod");
    }
  }

  @HelmChartTest(chart = "target/charts/unpacked/packaged", environments = "prod")
  static class FolderFixture {
    @EnvironmentTest
    void isTheOtherFolder(RenderedChart chart) {
      assertThat(SmallChart.in(chart, "size")).isEqualTo("8");
      assertThat(SmallChart.in(chart, "environment")).isEqualTo("prod");
    }
  }

  @HelmChartTest(chart = "target/charts/unpacked/other", environments = "dev")
  static class OtherFixture {
    @EnvironmentTest
    void isAsItWas(RenderedChart chart) {
      assertThat(SmallChart.in(chart, "size")).isEqualTo("1");
    }
  }

  @HelmChartTest(charts = "target/charts/unpacked/*", environments = "dev")
  static class SeveralFixture {
    @EnvironmentTest
    void each(RenderedChart chart) {
      assertThat(SmallChart.in(chart, "size"))
          .isEqualTo(chart.metadata().name().equals("packaged") ? "7" : "1");
    }
  }
}
