package io.helmtest.junit;

import static org.assertj.core.api.Assertions.assertThat;

import io.helmtest.HelmChart;
import io.helmtest.RenderedChart;
import io.helmtest.chart.Environment;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.platform.testkit.engine.EngineExecutionResults;

class HelmChartTestTest {

  @Test
  void passesTheChartWithoutEnvironmentToTestsOfAnyKind() {
    succeed(6, Run.of(PlainFixture.class));
  }

  @Test
  void passesTheOneEnvironmentToPlainTests() {
    succeed(2, Run.of(OneEnvironmentFixture.class, UnnamedFixture.class));
  }

  @Test
  void refusesToChooseAnEnvironment() {
    String fixture = SeveralFixture.class.getName();
    assertThat(Run.failures(Run.of(SeveralFixture.class)))
        .containsExactlyInAnyOrder(
            fixture
                + ".rendered takes RenderedChart but does not run in an @EnvironmentTest, and the class has several environments: dev, prod. Use @EnvironmentTest, or take a HelmChart and choose one.",
            fixture
                + ".environment takes Environment but does not run in an @EnvironmentTest, and the class has several environments: dev, prod. Use @EnvironmentTest, or take a HelmChart and choose one.");
  }

  @Test
  void refusesToChooseAnEnvironmentForAClass() {
    assertThat(
            Run.failures(Run.of(SeveralInConstructorFixture.class, SeveralBeforeAllFixture.class)))
        .containsExactly(
            "The constructor of "
                + SeveralInConstructorFixture.class.getName()
                + " takes RenderedChart but does not run in an @EnvironmentTest, and the class has several environments: dev, prod. Use @EnvironmentTest, or take a HelmChart and choose one.",
            SeveralBeforeAllFixture.class.getName()
                + ".before takes Environment but does not run in an @EnvironmentTest, and the class has several environments: dev, prod. Use @EnvironmentTest, or take a HelmChart and choose one.");
  }

  @Test
  void holdsForSubclassesAndNestedClasses() {
    succeed(3, Run.of(SubclassFixture.class));
  }

  @Test
  void theNearestAnnotationWins() {
    succeed(3, Run.of(NestedFixture.class));
  }

  @Test
  void leavesOtherParametersToOthers() {
    assertThat(Run.failure(Run.of(UnknownParameterFixture.class)))
        .startsWith("No ParameterResolver registered for parameter [java.util.List");
  }

  @Test
  void rightAnswersInParallel() {
    succeed(
        6 + 2 + 3 + 3 + 3 + 4,
        Run.inParallel()
            .execute(
                PlainFixture.class,
                OneEnvironmentFixture.class,
                UnnamedFixture.class,
                SubclassFixture.class,
                NestedFixture.class,
                EnvironmentTestTest.AllFixture.class,
                EnvironmentTestTest.InheritingFixture.class));
  }

  private static void succeed(int tests, EngineExecutionResults results) {
    assertThat(Run.failures(results)).isEmpty();
    results.testEvents().assertStatistics(s -> s.started(tests).succeeded(tests).skipped(0));
  }

  @HelmChartTest(
      chart = "../sample-chart",
      release = "shop",
      environments = {"dev", "prod"})
  static class PlainFixture {
    @Test
    void plain(HelmChart chart) {
      assertThat(chart).hasToString("chart shop 0.1.0 (values.yaml) as release shop");
      assertThat(chart.environment("prod").render().environment().name()).isEqualTo("prod");
    }

    @ParameterizedTest
    @ValueSource(strings = {"dev", "test"})
    void parameterized(String name, HelmChart chart) {
      assertThat(EnvironmentTestTest.environmentIn(chart.environment(name).render()))
          .isEqualTo(name);
    }

    @RepeatedTest(2)
    void repeated(HelmChart chart) {
      assertThat(chart).hasToString("chart shop 0.1.0 (values.yaml) as release shop");
    }

    @TestFactory
    Stream<DynamicTest> factory(HelmChart chart) {
      return Stream.of(DynamicTest.dynamicTest("one", () -> chart.environment("dev")));
    }
  }

  @HelmChartTest(chart = "../sample-chart", environments = "prod")
  static class OneEnvironmentFixture {
    private static Environment ofTheClass = Environment.unnamed();
    private final RenderedChart inConstructor;

    OneEnvironmentFixture(RenderedChart chart) {
      inConstructor = chart;
    }

    @BeforeAll
    static void before(Environment environment) {
      ofTheClass = environment;
    }

    @Test
    void one(RenderedChart chart, HelmChart toRender, Environment environment) {
      assertThat(EnvironmentTestTest.environmentIn(chart)).isEqualTo("prod");
      assertThat(toRender.render().yaml()).isEqualTo(chart.yaml());
      assertThat(inConstructor.yaml()).isEqualTo(chart.yaml());
      assertThat(environment).isEqualTo(Environment.named("prod")).isEqualTo(ofTheClass);
    }
  }

  @HelmChartTest(chart = "../sample-chart")
  @TestInstance(TestInstance.Lifecycle.PER_CLASS)
  static class UnnamedFixture {
    private final RenderedChart inConstructor;

    UnnamedFixture(RenderedChart chart) {
      inConstructor = chart;
    }

    @Test
    void unnamed(RenderedChart chart, Environment environment) {
      assertThat(EnvironmentTestTest.environmentIn(chart)).isEqualTo("local");
      assertThat(inConstructor.yaml()).isEqualTo(chart.yaml());
      assertThat(environment.isNamed()).isFalse();
    }
  }

  @HelmChartTest(
      chart = "../sample-chart",
      environments = {"dev", "prod"})
  static class SeveralFixture {
    @Test
    void rendered(RenderedChart chart) {
      throw new AssertionError(chart);
    }

    @RepeatedTest(1)
    void environment(Environment environment) {
      throw new AssertionError(environment);
    }
  }

  @HelmChartTest(
      chart = "../sample-chart",
      environments = {"dev", "prod"})
  static class SeveralInConstructorFixture {
    SeveralInConstructorFixture(RenderedChart chart) {
      throw new AssertionError(chart);
    }

    @Test
    void test() {}
  }

  @HelmChartTest(
      chart = "../sample-chart",
      environments = {"dev", "prod"})
  static class SeveralBeforeAllFixture {
    @BeforeAll
    static void before(Environment environment) {}

    @Test
    void test() {}
  }

  @Retention(RetentionPolicy.RUNTIME)
  @HelmChartTest(chart = "../sample-chart", release = "shop", environments = "test")
  @interface ShopTest {}

  @ShopTest
  abstract static class Base {
    @BeforeEach
    void before(RenderedChart chart) {
      assertThat(chart.environment().name()).isEqualTo("test");
    }

    @Test
    void inherited(Environment environment) {
      assertThat(environment.name()).isEqualTo("test");
    }
  }

  static class SubclassFixture extends Base {
    @Test
    void own(Environment environment) {
      assertThat(environment.name()).isEqualTo("test");
    }

    @Nested
    class Inner {
      @Test
      void nested(RenderedChart chart) {
        assertThat(chart.release()).isEqualTo("shop");
      }
    }
  }

  @HelmChartTest(chart = "../sample-chart", release = "outer", environments = "dev")
  static class NestedFixture {
    @Nested
    @HelmChartTest(chart = "../sample-chart", release = "inner", environments = "prod")
    class Annotated {
      @Test
      void own(RenderedChart chart) {
        assertThat(chart.release()).isEqualTo("inner");
        assertThat(chart.environment().name()).isEqualTo("prod");
      }

      @Nested
      class Deeper {
        @EnvironmentTest
        void nearest(RenderedChart chart, Environment environment) {
          assertThat(chart.release()).isEqualTo("inner");
          assertThat(environment.name()).isEqualTo("prod");
        }
      }
    }

    @Nested
    class Plain {
      @EnvironmentTest("dev")
      void ofTheOuterClass(RenderedChart chart) {
        assertThat(chart.release()).isEqualTo("outer");
      }
    }
  }

  @HelmChartTest(chart = "../sample-chart", environments = "dev")
  static class UnknownParameterFixture {
    @EnvironmentTest
    void test(List<String> unknown) {
      throw new AssertionError(unknown);
    }
  }
}
