package io.helmtest.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.helmtest.HelmChart;
import io.helmtest.RenderedChart;
import io.helmtest.chart.Environment;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.platform.engine.TestDescriptor;
import org.junit.platform.engine.TestTag;
import org.junit.platform.testkit.engine.EngineExecutionResults;

/** The rows of the table in docs/junit.md. */
class JUnitFeaturesTest {

  @Test
  void aNestedClassRunsInTheEnvironmentsOfTheClassAround() {
    assertThat(Run.outcomes(Run.of(NestedFixture.class)))
        .containsExactly("[dev] successful", "[prod] successful");
  }

  @Test
  void aNestedClassOfItsOwnEnvironmentsRunsInThese() {
    assertThat(Run.outcomes(Run.of(OwnNestedFixture.class))).containsExactly("[test] successful");
  }

  @Test
  void aSubclassForEachEnvironmentRunsInThatOneAndCarriesItsTag() {
    EngineExecutionResults results = Run.of(DevFixture.class, ProdFixture.class);
    assertThat(Run.outcomes(results)).containsExactly("[dev] successful", "[prod] successful");
    assertThat(results.testEvents().succeeded().map(event -> tags(event.getTestDescriptor())))
        .containsExactly("dev", "prod");
  }

  @Test
  void aTagOfAMethodHoldsInEachEnvironment() {
    assertThat(
            Run.of(TaggedFixture.class)
                .testEvents()
                .succeeded()
                .map(event -> tags(event.getTestDescriptor())))
        .containsExactly("smoke", "smoke");
  }

  @Test
  void aTestFactoryTakesTheRenderOfAClassOfOneEnvironment() {
    assertThat(Run.outcomes(Run.of(FactoryFixture.class))).containsExactly("prod successful");
  }

  @Test
  void aTestFactoryOfSeveralEnvironmentsIsRefusedARender() {
    assertThat(Run.failure(Run.of(AmbiguousFactoryFixture.class)))
        .isEqualTo(
            AmbiguousFactoryFixture.class.getName()
                + ".factory takes RenderedChart but does not run in an @EnvironmentTest, and the class has several environments: dev, prod. Use @EnvironmentTest, or take a HelmChart and choose one.");
  }

  @Test
  void aRepeatedTestTakesTheChart() {
    assertThat(Run.outcomes(Run.of(RepeatedFixture.class)))
        .containsExactly("repetition 1 of 2 successful", "repetition 2 of 2 successful");
  }

  @Test
  void oneInstanceForAllTestsSeesEachEnvironment() {
    assertThat(Run.outcomes(Run.of(OneInstanceFixture.class)))
        .containsExactly("[dev] successful", "[prod] successful");
  }

  @Test
  void testsInParallelGetTheirOwnEnvironments() {
    assertThat(
            Run.outcomes(Run.inParallel().execute(OneInstanceFixture.class, NestedFixture.class)))
        .containsExactlyInAnyOrder(
            "[dev] successful", "[prod] successful", "[dev] successful", "[prod] successful");
  }

  private static String tags(TestDescriptor test) {
    return String.join(",", test.getTags().stream().map(TestTag::getName).toList());
  }

  private static void isRenderedFor(Environment environment, RenderedChart chart) {
    assertThat(EnvironmentTestTest.environmentIn(chart)).isEqualTo(environment.name());
  }

  @HelmChartTest(
      chart = "../sample-chart",
      environments = {"dev", "prod"})
  static class NestedFixture {
    @Nested
    class Inner {
      @EnvironmentTest
      void test(Environment environment, RenderedChart chart) {
        isRenderedFor(environment, chart);
      }
    }
  }

  @HelmChartTest(
      chart = "../sample-chart",
      environments = {"dev", "prod"})
  static class OwnNestedFixture {
    @Nested
    @HelmChartTest(chart = "../sample-chart", environments = "test")
    class Inner {
      @EnvironmentTest
      void test(Environment environment, RenderedChart chart) {
        isRenderedFor(environment, chart);
      }
    }
  }

  abstract static class Patterns {
    @EnvironmentTest
    void test(Environment environment, RenderedChart chart) {
      isRenderedFor(environment, chart);
    }
  }

  @Tag("dev")
  @HelmChartTest(chart = "../sample-chart", environments = "dev")
  static class DevFixture extends Patterns {}

  @Tag("prod")
  @HelmChartTest(chart = "../sample-chart", environments = "prod")
  static class ProdFixture extends Patterns {}

  @HelmChartTest(
      chart = "../sample-chart",
      environments = {"dev", "prod"})
  static class TaggedFixture {
    @Tag("smoke")
    @EnvironmentTest
    void test() {}
  }

  @HelmChartTest(chart = "../sample-chart", environments = "prod")
  static class FactoryFixture {
    @TestFactory
    Stream<DynamicTest> factory(RenderedChart chart) {
      return Stream.of(
          dynamicTest(
              EnvironmentTestTest.environmentIn(chart),
              () -> assertThat(chart.documents()).isNotEmpty()));
    }
  }

  @HelmChartTest(
      chart = "../sample-chart",
      environments = {"dev", "prod"})
  static class AmbiguousFactoryFixture {
    @TestFactory
    Stream<DynamicTest> factory(RenderedChart chart) {
      throw new AssertionError(chart);
    }
  }

  @HelmChartTest(
      chart = "../sample-chart",
      environments = {"dev", "prod"})
  static class RepeatedFixture {
    @RepeatedTest(2)
    void test(HelmChart chart) {
      isRenderedFor(Environment.named("prod"), chart.environment("prod").render());
    }
  }

  @HelmChartTest(
      chart = "../sample-chart",
      environments = {"dev", "prod"})
  @TestInstance(TestInstance.Lifecycle.PER_CLASS)
  static class OneInstanceFixture {
    private final AtomicInteger instances = new AtomicInteger();

    OneInstanceFixture() {
      instances.incrementAndGet();
    }

    @EnvironmentTest
    void test(Environment environment, RenderedChart chart) {
      assertThat(instances).hasValue(1);
      isRenderedFor(environment, chart);
    }
  }
}
