package io.helmtest.junit;

import static org.assertj.core.api.Assertions.assertThat;

import io.helmtest.HelmChart;
import io.helmtest.RenderedChart;
import io.helmtest.settings.Settings;
import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.platform.testkit.engine.EngineExecutionResults;

/** What a class reads from disk when it starts: the chart, its values files, Helm. */
class ChartOnDiskTest {

  @Test
  void aChartThatIsNotThereFailsTheClass() {
    EngineExecutionResults results = Run.of(NoChartFixture.class);
    assertThat(Run.failure(results))
        .isEqualTo(
            """
            %s: There is no chart at "../simple-chart": tried %s. A relative path starts at the module's folder (system property basedir, else the working directory)."""
                .formatted(NoChartFixture.class.getName(), ChartFolder.module("../simple-chart")));
    assertThat(Run.outcomes(results)).isEmpty();
  }

  @Test
  void aMissingValuesFileFailsTheClassAndItsTests() {
    EngineExecutionResults results = Run.of(NoValuesFixture.class);
    assertThat(Run.failure(results))
        .isEqualTo(
            """
            %s: There are no values for environment "prd", did you mean "prod"?
              values-prd.yaml, tried:
                %s
                %s
                %s
            The chart has values for:
              dev
              prod
              test"""
                .formatted(
                    NoValuesFixture.class.getName(),
                    ChartFolder.module("../sample-chart/values-prd.yaml"),
                    ChartFolder.module("../values-prd.yaml"),
                    ChartFolder.module("values-prd.yaml")));
    assertThat(Run.outcomes(results)).containsExactly("[dev] successful");
  }

  @Test
  void aMissingHelmFailsTheClassOnce() {
    EngineExecutionResults results =
        Run.with(Settings.HELM, "target/no-helm").execute(TwoTestsFixture.class);
    assertThat(Run.failure(results))
        .startsWith(
            "the setting helmtest.helm names \"target/no-helm\" as helm, but there is no file");
    assertThat(Run.outcomes(results)).isEmpty();
  }

  @Test
  void anEditIsSeenByTheNextClass() throws IOException {
    ChartFolder.copyTo("target/charts/edited");
    EngineExecutionResults results = Run.of(BeforeFixture.class, AfterFixture.class);
    assertThat(Run.failures(results)).isEmpty();
    results.testEvents().assertStatistics(s -> s.succeeded(3));
  }

  @HelmChartTest(
      chart = "../simple-chart",
      environments = {"dev", "prod"})
  static class NoChartFixture {
    @EnvironmentTest
    void test() {}
  }

  @HelmChartTest(
      chart = "../sample-chart",
      environments = {"dev", "prd"})
  static class NoValuesFixture {
    @EnvironmentTest("dev")
    void test() {}
  }

  @HelmChartTest(chart = "../sample-chart")
  static class TwoTestsFixture {
    @Test
    void one() {}

    @Test
    void two() {}
  }

  @HelmChartTest(chart = "target/charts/edited", environments = "prod")
  @TestMethodOrder(MethodOrderer.OrderAnnotation.class)
  static class BeforeFixture {
    @Order(1)
    @EnvironmentTest
    void sees(RenderedChart chart) {
      assertThat(EnvironmentTestTest.environmentIn(chart)).isEqualTo("prod");
    }

    @Order(2)
    @EnvironmentTest
    void doesNotSeeAnEditOfItsOwnTime(HelmChart chart) throws IOException {
      edit();
      assertThat(EnvironmentTestTest.environmentIn(chart.render())).isEqualTo("prod");
    }

    @AfterAll
    static void edit() throws IOException {
      Files.writeString(
          ChartFolder.module("target/charts/edited/values-prod.yaml"), "environment: test\n");
    }
  }

  @HelmChartTest(chart = "target/charts/edited", environments = "prod")
  static class AfterFixture {
    @EnvironmentTest
    void sees(RenderedChart chart) {
      assertThat(EnvironmentTestTest.environmentIn(chart)).isEqualTo("test");
    }
  }
}
