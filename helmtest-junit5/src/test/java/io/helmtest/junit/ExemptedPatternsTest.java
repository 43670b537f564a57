package io.helmtest.junit;

import static org.assertj.core.api.Assertions.assertThat;

import io.helmtest.exemption.Exemption;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.platform.testkit.engine.EngineExecutionResults;

/** An exemption's pattern is the name of a test that could ask for it. */
class ExemptedPatternsTest {

  @Test
  void areTestsOfTheClass() {
    refused(
        MisspeltFixture.class,
        """
        %1$s: @HelmChartTest exempts pattern "resorces", did you mean "resources"?
        %1$s: @HelmChartTest exempts pattern "sizes", but the class has no @EnvironmentTest of that name. It has: own, probes, resources.""");
  }

  @Test
  void areTestsThatAreThere() {
    refused(
        NoTestFixture.class,
        "%s: @HelmChartTest exempts pattern \"resources\", but the class has no @EnvironmentTest of that name. It has: none.");
  }

  @Test
  void areTestsOfTheClassOfAField() {
    refused(
        FieldFixture.class,
        "%s: HelmCharts shop exempts pattern \"prboes\", did you mean \"probes\"?");
  }

  @Test
  void areNotTestsOfANestedClassOfOtherCharts() {
    refused(
        OtherChartsFixture.class,
        "%s: @HelmChartTest exempts pattern \"resources\", but the class has no @EnvironmentTest of that name. It has: none.");
  }

  @Test
  void mayBeInheritedNestedOrShared() {
    EngineExecutionResults results =
        Run.of(NestedFixture.class, SharingFixture.class, SubclassFixture.class);
    assertThat(Run.failures(results)).isEmpty();
    results.testEvents().assertStatistics(s -> s.succeeded(5));
  }

  private static void refused(Class<?> fixture, String message) {
    EngineExecutionResults results = Run.of(fixture);
    assertThat(Run.failures(results)).contains(message.formatted(fixture.getName()));
  }

  interface Patterns {
    @EnvironmentTest
    default void probes() {}

    @EnvironmentTest
    default void resources() {}
  }

  @HelmChartTest(
      chart = "../sample-chart",
      exempt = {
        @Exempt(pattern = "resorces", reason = "known"),
        @Exempt(pattern = "sizes", reason = "known"),
        @Exempt(pattern = "sizes", kind = "Job", reason = "known"),
        @Exempt(pattern = "probes", reason = "known")
      })
  static class MisspeltFixture implements Patterns {
    @EnvironmentTest
    void own() {}
  }

  @HelmChartTest(
      chart = "../sample-chart",
      exempt = @Exempt(pattern = "resources", reason = "known"))
  static class NoTestFixture {
    @Test
    void resources() {}
  }

  static class FieldFixture implements Patterns {
    @RegisterExtension
    static final HelmCharts shop =
        HelmCharts.chart("../sample-chart").exempt(Exemption.because("known").pattern("prboes"));
  }

  @HelmChartTest(
      chart = "../sample-chart",
      exempt = @Exempt(pattern = "resources", reason = "known"))
  static class OtherChartsFixture {
    @Nested
    @HelmChartTest(chart = "../sample-chart")
    class Inner implements Patterns {}
  }

  @HelmChartTest(
      chart = "../sample-chart",
      exempt = @Exempt(pattern = "resources", reason = "known"))
  static class NestedFixture {
    @Nested
    class Inner {
      @Nested
      class Innermost implements Patterns {}
    }
  }

  @Retention(RetentionPolicy.RUNTIME)
  @HelmChartTest(
      chart = "../sample-chart",
      exempt = @Exempt(pattern = "resources", reason = "known"))
  @interface ShopTest {}

  @ShopTest
  static class SharingFixture {
    @EnvironmentTest
    void own() {}
  }

  @HelmChartTest(
      chart = "../sample-chart",
      exempt = @Exempt(pattern = "resources", reason = "known"))
  abstract static class Base {}

  static class SubclassFixture extends Base {
    @EnvironmentTest
    void own() {}

    @EnvironmentTest
    void another() {}
  }
}
