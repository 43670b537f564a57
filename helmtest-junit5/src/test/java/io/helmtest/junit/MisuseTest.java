package io.helmtest.junit;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.stream.Stream;
import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.platform.testkit.engine.EngineExecutionResults;

/** Each misuse fails before anything of its class runs, and says what to do. */
class MisuseTest {

  @Test
  void anEnvironmentTestNeedsAHelmChartTest() {
    refused(
        NoChartFixture.class,
        """
        %s.test is an @EnvironmentTest in a class without @HelmChartTest: annotate the class with @HelmChartTest(chart = …), which names the chart and its environments.""");
  }

  @Test
  void anEnvironmentTestIsNoOtherTest() {
    refused(
        CombinedFixture.class,
        """
        %1$s.composed has @EnvironmentTest and @RepeatedTest, which do not go together: keep one. A test of another kind can take a HelmChart and choose the environment.
        %1$s.factory is an @EnvironmentTest that JUnit would never run: it must not be private or static, and must return void.
        %1$s.parameterized has @EnvironmentTest and @ParameterizedTest, which do not go together: keep one. A test of another kind can take a HelmChart and choose the environment.
        %1$s.plain has @Test and @EnvironmentTest, which do not go together: keep one. A test of another kind can take a HelmChart and choose the environment.
        %1$s.repeated has @RepeatedTest and @EnvironmentTest, which do not go together: keep one. A test of another kind can take a HelmChart and choose the environment.
        %1$s.twice has @EnvironmentTest and @ProductionTest, which do not go together: keep one. A test of another kind can take a HelmChart and choose the environment.""");
  }

  @Test
  void anEnvironmentTestIsAMethodThatJUnitRuns() {
    refused(
        NeverRunFixture.class,
        """
        %1$s.hidden is an @EnvironmentTest that JUnit would never run: it must not be private or static, and must return void.
        %1$s.ofTheClass is an @EnvironmentTest that JUnit would never run: it must not be private or static, and must return void.""");
  }

  @Test
  void anEnvironmentTestNamesEnvironmentsOfItsClass() {
    refused(
        NamesFixture.class,
        """
        %1$s.blank: @EnvironmentTest: An environment's name is blank: name one such as "prod"
        %1$s.notThere: @EnvironmentTest names environment "acceptance", which the class does not have. Its @HelmChartTest names: dev, prod.
        %1$s.twice: @EnvironmentTest names environment "prod" twice: name it once.
        %1$s.typo: @EnvironmentTest names environment "prd", did you mean "prod"? Its @HelmChartTest names: dev, prod.""");
  }

  @Test
  void anEnvironmentTestNamesNoneWhereThereAreNone() {
    refused(
        UnnamedFixture.class,
        """
        %s.test: @EnvironmentTest names environment "prod", which the class does not have. Its @HelmChartTest names no environments: name it there.""");
  }

  @Test
  void anOverrideRepeatsTheAnnotation() {
    refused(
        OverridingFixture.class,
        """
        %1$s.fromTheClass overrides %2$s$Middle.fromTheClass, an @EnvironmentTest, without the annotation, so JUnit would never run it: repeat @EnvironmentTest, with @Disabled where it is not to run.
        %1$s.fromTheInterface overrides %2$s$Patterns.fromTheInterface, an @EnvironmentTest, without the annotation, so JUnit would never run it: repeat @EnvironmentTest, with @Disabled where it is not to run.
        %1$s.toImplement overrides %2$s$Base.toImplement, an @EnvironmentTest, without the annotation, so JUnit would never run it: repeat @EnvironmentTest, with @Disabled where it is not to run.""");
  }

  @Test
  void nestedClassesAreCheckedToo() {
    EngineExecutionResults results = Run.of(OuterFixture.class);
    assertThat(Run.failure(results))
        .isEqualTo(
            "%s$Inner.typo: @EnvironmentTest names environment \"dve\", did you mean \"dev\"? Its @HelmChartTest names: dev."
                .formatted(OuterFixture.class.getName()));
    assertThat(Run.outcomes(results)).containsExactly("[dev] successful");
  }

  @Test
  void aClassNamesAnEnvironmentOnce() {
    refused(
        DuplicateFixture.class,
        "%s: @HelmChartTest names environment \"dev\" twice: name it once.");
  }

  @Test
  void aClassNamesNoBlankEnvironment() {
    refused(
        BlankFixture.class,
        "%s: @HelmChartTest: An environment's name is blank: name one such as \"prod\"");
  }

  @Test
  void anEnvironmentsNameIsPartOfAFileName() {
    refused(
        PathFixture.class,
        "%s: @HelmChartTest: \"../prod\" is no environment's name: use letters, digits, '-', '_' and '.', such as \"prod\" for values-prod.yaml");
  }

  @Test
  void aReleaseHasAReleasesName() {
    refused(
        ReleaseFixture.class,
        "%s: \"-shop\" is not a release name: Helm takes lower-case letters, digits, '-' and '.', beginning and ending with a letter or digit");
  }

  private static void refused(Class<?> fixture, String message) {
    EngineExecutionResults results = Run.of(fixture);
    assertThat(Run.failure(results))
        .isEqualTo(message.formatted(fixture.getName(), MisuseTest.class.getName()));
    results.testEvents().assertStatistics(s -> s.started(0));
  }

  static class NoChartFixture {
    @EnvironmentTest
    void test() {}
  }

  @Retention(RetentionPolicy.RUNTIME)
  @HelmChartTest(
      chart = "../sample-chart",
      environments = {"dev", "prod"})
  @interface ShopTest {}

  @Retention(RetentionPolicy.RUNTIME)
  @EnvironmentTest
  @RepeatedTest(2)
  @interface ComposedTest {}

  @Retention(RetentionPolicy.RUNTIME)
  @EnvironmentTest("prod")
  @interface ProductionTest {}

  @ShopTest
  static class CombinedFixture {
    @ComposedTest
    void composed() {}

    @EnvironmentTest
    @TestFactory
    Stream<DynamicTest> factory() {
      return Stream.of();
    }

    @EnvironmentTest
    @ParameterizedTest
    @ValueSource(ints = 1)
    void parameterized(int number) {}

    @Test
    @EnvironmentTest
    void plain() {}

    @RepeatedTest(2)
    @EnvironmentTest
    void repeated() {}

    @EnvironmentTest("dev")
    @ProductionTest
    void twice() {}
  }

  @ShopTest
  @SuppressWarnings("UnusedMethod") // that is what the library says too
  static class NeverRunFixture {
    @EnvironmentTest
    private void hidden() {}

    @EnvironmentTest
    static void ofTheClass() {}

    @EnvironmentTest
    void runs() {}
  }

  @ShopTest
  static class NamesFixture {
    @EnvironmentTest(" ")
    void blank() {}

    @EnvironmentTest("acceptance")
    void notThere() {}

    @EnvironmentTest({"prod", "dev", "prod"})
    void twice() {}

    @EnvironmentTest("prd")
    void typo() {}
  }

  @HelmChartTest(chart = "../sample-chart")
  static class UnnamedFixture {
    @EnvironmentTest("prod")
    void test() {}
  }

  interface Patterns {
    @EnvironmentTest
    default void fromTheInterface() {}

    @EnvironmentTest
    default void switchedOff() {}

    @EnvironmentTest
    default void madePlain() {}
  }

  @ShopTest
  abstract static class Base {
    @EnvironmentTest
    abstract void toImplement();
  }

  abstract static class Middle extends Base {
    @EnvironmentTest
    void fromTheClass() {}
  }

  static class OverridingFixture extends Middle implements Patterns {
    @Override
    void fromTheClass() {}

    @Override
    void toImplement() {}

    @Override
    public void fromTheInterface() {}

    @EnvironmentTest
    @Disabled
    @Override
    public void switchedOff() {}

    @Test
    @Override
    public void madePlain() {}
  }

  @HelmChartTest(chart = "../sample-chart", environments = "dev")
  static class OuterFixture {
    @EnvironmentTest
    void runs() {}

    @Nested
    class Inner {
      @EnvironmentTest("dve")
      void typo() {}
    }
  }

  @HelmChartTest(
      chart = "../sample-chart",
      environments = {"dev", "dev"})
  static class DuplicateFixture {
    @Test
    void test() {}
  }

  @HelmChartTest(
      chart = "../sample-chart",
      environments = {"dev", ""})
  static class BlankFixture {
    @Test
    void test() {}
  }

  @HelmChartTest(chart = "../sample-chart", environments = "../prod")
  static class PathFixture {
    @Test
    void test() {}
  }

  @HelmChartTest(chart = "../sample-chart", release = "-shop")
  static class ReleaseFixture {
    @Test
    void test() {}
  }
}
