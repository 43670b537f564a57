package io.helmtest.junit;

import static org.assertj.core.api.Assertions.assertThat;

import io.helmtest.RenderedChart;
import io.helmtest.settings.Settings;
import org.junit.jupiter.api.Test;
import org.junit.platform.testkit.engine.EngineExecutionResults;
import org.junit.platform.testkit.engine.Event;

/** The setting helmtest.environments, from the tests' side. */
class SelectionTest {

  @Test
  void otherEnvironmentsAreSkippedWithTheReason() {
    EngineExecutionResults results = select("prod").execute(ShopFixture.class);
    assertThat(Run.failures(results)).isEmpty();
    assertThat(Run.outcomes(results))
        .containsExactlyInAnyOrder(
            "plain() successful",
            "[dev] skipped: environment dev is not selected: the setting helmtest.environments selects prod",
            "[test] skipped: environment test is not selected: the setting helmtest.environments selects prod",
            "[prod] successful",
            "[dev] skipped: environment dev is not selected: the setting helmtest.environments selects prod");
  }

  @Test
  void severalAreSelectedWithCommas() {
    EngineExecutionResults results = select(" prod ,dev").execute(ShopFixture.class);
    assertThat(Run.failures(results)).isEmpty();
    assertThat(Run.outcomes(results))
        .containsExactlyInAnyOrder(
            "plain() successful",
            "[dev] successful",
            "[test] skipped: environment test is not selected: the setting helmtest.environments selects prod, dev",
            "[prod] successful",
            "[dev] successful");
  }

  @Test
  void plainTestsOfOneEnvironmentRun() {
    EngineExecutionResults results =
        select("prod").execute(ShopFixture.class, OneEnvironmentFixture.class);
    assertThat(Run.failures(results)).isEmpty();
    assertThat(Run.outcomes(results)).contains("ofDev(RenderedChart) successful");
  }

  @Test
  void valuesYamlAloneIsSelectedByTheNameItIsShownWith() {
    assertThat(Run.outcomes(select("values.yaml").execute(UnnamedFixture.class)))
        .containsExactly("[values.yaml] successful");
    assertThat(Run.outcomes(select("prod").execute(UnnamedFixture.class, ShopFixture.class)))
        .contains(
            "[values.yaml] skipped: environment values.yaml is not selected: the setting helmtest.environments selects prod");
  }

  @Test
  void aNameThatNoClassHasFailsTheRunAtItsEnd() {
    EngineExecutionResults results =
        select("prdo,staging,dev").execute(ShopFixture.class, UnnamedFixture.class);
    assertThat(Run.failure(results))
        .isEqualTo(
            "No @HelmChartTest class of this run has what the setting helmtest.environments selects: \"prdo\" (did you mean \"prod\"?), \"staging\". The classes have: dev, prod, test, values.yaml");
    assertThat(results.containerEvents().failed().stream())
        .extracting(SelectionTest::segment)
        .containsExactly("engine");
  }

  @Test
  void aNameOfOneClassIsEnough() {
    EngineExecutionResults results =
        select("prod").execute(OneEnvironmentFixture.class, ShopFixture.class);
    assertThat(Run.failures(results)).isEmpty();
  }

  @Test
  void aSettingThatSelectsNothingFailsTheClass() {
    EngineExecutionResults results = select(",").execute(ShopFixture.class);
    assertThat(Run.failure(results))
        .isEqualTo(
            "the setting helmtest.environments is \",\", which names no environment: name one such as \"prod\", or several with commas between.");
    assertThat(Run.outcomes(results)).isEmpty();
  }

  private static Run select(String names) {
    return Run.with(Settings.ENVIRONMENTS, names);
  }

  private static String segment(Event event) {
    return event.getTestDescriptor().getUniqueId().getLastSegment().getType();
  }

  @HelmChartTest(
      chart = "../sample-chart",
      environments = {"dev", "test", "prod"})
  static class ShopFixture {
    @EnvironmentTest
    void all(RenderedChart chart) {
      assertThat(chart.environment().name()).isNotEqualTo("test");
    }

    @EnvironmentTest("dev")
    void one() {}

    @Test
    void plain() {}
  }

  @HelmChartTest(chart = "../sample-chart", environments = "dev")
  static class OneEnvironmentFixture {
    @Test
    void ofDev(RenderedChart chart) {
      assertThat(chart.environment().name()).isEqualTo("dev");
    }
  }

  @HelmChartTest(chart = "../sample-chart")
  static class UnnamedFixture {
    @EnvironmentTest
    void test() {}
  }
}
