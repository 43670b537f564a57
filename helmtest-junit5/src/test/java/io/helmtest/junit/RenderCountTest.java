package io.helmtest.junit;

import static org.assertj.core.api.Assertions.assertThat;

import io.helmtest.RenderedChart;
import io.helmtest.settings.Settings;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.platform.testkit.engine.EngineExecutionResults;

/** 10 classes of 30 tests, each in 3 environments: 900 runs, 3 processes. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the wrapper is a shell script")
class RenderCountTest {
  private static final Class<?>[] CLASSES = RenderCountTest.class.getDeclaredClasses();

  @TempDir private Path folder = Path.of("");

  @BeforeEach
  void newChart() throws IOException {
    ChartFolder.copyTo("target/charts/counted");
  }

  @Test
  void threeHundredTestsInThreeEnvironmentsStartThreeProcesses() throws IOException {
    CountingHelm helm = CountingHelm.in(folder);
    assertThreeRenders(Run.with(Settings.HELM, helm.path()), helm);
  }

  @Test
  void alsoInParallel() throws IOException {
    CountingHelm helm = CountingHelm.in(folder);
    assertThreeRenders(Run.inParallel().and(Settings.HELM, helm.path()), helm);
  }

  private void assertThreeRenders(Run run, CountingHelm helm) throws IOException {
    EngineExecutionResults results = run.execute(fixtures());
    assertThat(Run.failures(results)).isEmpty();
    results.testEvents().assertStatistics(s -> s.succeeded(900));
    assertThat(helm.renders()).hasSize(3);
  }

  private static Class<?>[] fixtures() {
    return Arrays.stream(CLASSES)
        .filter(Thirty.class::isAssignableFrom)
        .filter(c -> c != Thirty.class)
        .toArray(Class<?>[]::new);
  }

  static class C01Fixture extends Thirty {}

  static class C02Fixture extends Thirty {}

  static class C03Fixture extends Thirty {}

  static class C04Fixture extends Thirty {}

  static class C05Fixture extends Thirty {}

  static class C06Fixture extends Thirty {}

  static class C07Fixture extends Thirty {}

  static class C08Fixture extends Thirty {}

  static class C09Fixture extends Thirty {}

  static class C10Fixture extends Thirty {}

  @HelmChartTest(
      chart = "target/charts/counted",
      environments = {"dev", "test", "prod"})
  abstract static class Thirty {
    private static void check(RenderedChart chart) {
      assertThat(EnvironmentTestTest.environmentIn(chart)).isEqualTo(chart.environment().name());
    }

    @EnvironmentTest
    void t01(RenderedChart chart) {
      check(chart);
    }

    @EnvironmentTest
    void t02(RenderedChart chart) {
      check(chart);
    }

    @EnvironmentTest
    void t03(RenderedChart chart) {
      check(chart);
    }

    @EnvironmentTest
    void t04(RenderedChart chart) {
      check(chart);
    }

    @EnvironmentTest
    void t05(RenderedChart chart) {
      check(chart);
    }

    @EnvironmentTest
    void t06(RenderedChart chart) {
      check(chart);
    }

    @EnvironmentTest
    void t07(RenderedChart chart) {
      check(chart);
    }

    @EnvironmentTest
    void t08(RenderedChart chart) {
      check(chart);
    }

    @EnvironmentTest
    void t09(RenderedChart chart) {
      check(chart);
    }

    @EnvironmentTest
    void t10(RenderedChart chart) {
      check(chart);
    }

    @EnvironmentTest
    void t11(RenderedChart chart) {
      check(chart);
    }

    @EnvironmentTest
    void t12(RenderedChart chart) {
      check(chart);
    }

    @EnvironmentTest
    void t13(RenderedChart chart) {
      check(chart);
    }

    @EnvironmentTest
    void t14(RenderedChart chart) {
      check(chart);
    }

    @EnvironmentTest
    void t15(RenderedChart chart) {
      check(chart);
    }

    @EnvironmentTest
    void t16(RenderedChart chart) {
      check(chart);
    }

    @EnvironmentTest
    void t17(RenderedChart chart) {
      check(chart);
    }

    @EnvironmentTest
    void t18(RenderedChart chart) {
      check(chart);
    }

    @EnvironmentTest
    void t19(RenderedChart chart) {
      check(chart);
    }

    @EnvironmentTest
    void t20(RenderedChart chart) {
      check(chart);
    }

    @EnvironmentTest
    void t21(RenderedChart chart) {
      check(chart);
    }

    @EnvironmentTest
    void t22(RenderedChart chart) {
      check(chart);
    }

    @EnvironmentTest
    void t23(RenderedChart chart) {
      check(chart);
    }

    @EnvironmentTest
    void t24(RenderedChart chart) {
      check(chart);
    }

    @EnvironmentTest
    void t25(RenderedChart chart) {
      check(chart);
    }

    @EnvironmentTest
    void t26(RenderedChart chart) {
      check(chart);
    }

    @EnvironmentTest
    void t27(RenderedChart chart) {
      check(chart);
    }

    @EnvironmentTest
    void t28(RenderedChart chart) {
      check(chart);
    }

    @EnvironmentTest
    void t29(RenderedChart chart) {
      check(chart);
    }

    @EnvironmentTest
    void t30(RenderedChart chart) {
      check(chart);
    }
  }
}
