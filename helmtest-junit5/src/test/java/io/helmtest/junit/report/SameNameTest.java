package io.helmtest.junit.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.helmtest.HelmChart;
import io.helmtest.chart.Environment;
import io.helmtest.junit.EnvironmentTest;
import io.helmtest.junit.HelmChartTest;
import io.helmtest.junit.SmallChart;
import io.helmtest.junit.Variant;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Tests are told apart, whatever they are called: one that fails is not hidden by one that passes.
 */
class SameNameTest {
  @TempDir private Path folder = Path.of("");

  @BeforeAll
  static void writeChart() throws IOException {
    SmallChart.write("target/charts/namesake", "namesake", "dev", "prod");
  }

  static List<Class<?>> fixtures() {
    return List.of(
        Parameterized.class,
        Repeated.class,
        Dynamic.class,
        DynamicContainers.class,
        DynamicElsewhere.class,
        FailedContainer.class,
        Overloaded.class,
        OverloadedInEnvironment.class);
  }

  /** Each has two tests of one name; the first fails, the second passes. */
  @ParameterizedTest
  @MethodSource("fixtures")
  void aFailureStands(Class<?> fixture) throws IOException {
    ReportedRun run = new ReportedRun(folder, "build 1");
    String console = run.execute(fixture);
    assertThat(console).containsOnlyOnce("1 of 2 FAILED");
    assertThat(run.summary()).containsOnlyOnce("1 of 2 FAILED");
    assertThat(run.page())
        .extracting(ReportedRun.Line::status)
        .containsExactlyInAnyOrder("FAILED", "ok");
    assertThat(run.page()).extracting(ReportedRun.Line::test).doesNotHaveDuplicates();
    assertThat(run.published())
        .extracting(test -> test.testFile() + " " + test.title())
        .hasSize(2)
        .doesNotHaveDuplicates();
  }

  @Test
  void classesOfOneSimpleNameHaveRowsOfTheirOwn() throws IOException {
    ReportedRun run = new ReportedRun(folder, "build 1");
    run.execute(
        io.helmtest.junit.report.alpha.LevelFixture.class,
        io.helmtest.junit.report.beta.LevelFixture.class);
    assertThat(run.summary())
        .isEqualTo(
            """
            |  | prod | no environment |
            |---|---|---|
            | alpha.LevelFixture | - | FAILED |
            | alpha.LevelFixture.isOne | FAILED | - |
            | beta.LevelFixture | - | ok |
            | beta.LevelFixture.isOne | ok | - |
            """);
  }

  @Test
  void aNestedClassIsReportedOfEachClassThatInheritsIt() throws IOException {
    ReportedRun run = new ReportedRun(folder, "build 1");
    run.execute(Wrong.class, Right.class);
    assertThat(run.summary())
        .isEqualTo(
            """
            |  | prod | no environment |
            |---|---|---|
            | SameNameTest.Right.Level | - | ok |
            | SameNameTest.Right.Level.isOne | ok | - |
            | SameNameTest.Wrong.Level | - | FAILED |
            | SameNameTest.Wrong.Level.isOne | FAILED | - |
            """);
    assertThat(run.published())
        .extracting(test -> test.testFile() + " " + test.line())
        .containsExactlyInAnyOrder(
            Right.class.getName() + "$Level isOneAnywhere Passed",
            Right.class.getName() + "$Level [prod] isOne Passed",
            Wrong.class.getName() + "$Level isOneAnywhere Failed",
            Wrong.class.getName() + "$Level [prod] isOne Failed");
  }

  @Test
  void whatAVariantIsCalledIsNotReadAsAnEnvironment() throws IOException {
    ReportedRun run = new ReportedRun(folder, "build 1");
    run.execute(Varied.class);
    assertThat(run.page())
        .extracting(ReportedRun.Line::test)
        .containsExactlyInAnyOrder(
            "[small, dev, prod] isThere", "[a] b] isThere", "[prod] isThere", "[] ] isThere");
    assertThat(run.summary()).contains("| SameNameTest.Varied.isThere | 4 of 4 ok |");
  }

  @Test
  void aTestAmongSkippedOnesIsNotCountedAsOneOfThem() {
    String console = new ReportedRun(folder, "build 1").execute(PartlySkipped.class);
    assertThat(console)
        .isEqualTo(
            """
            helmtest: folder/index.html
                                        no environment
            SameNameTest.PartlySkipped  2 of 3 ok, 1 skipped
            """);
  }

  @HelmChartTest(chart = "target/charts/namesake")
  static class Parameterized {
    @ParameterizedTest(name = "level")
    @ValueSource(booleans = {false, true})
    void isRight(boolean right) {
      assertThat(right).isTrue();
    }
  }

  static class Repeated {
    @RepeatedTest(value = 2, name = "again")
    void isRight(RepetitionInfo repetition) {
      assertThat(repetition.getCurrentRepetition()).isEqualTo(2);
    }
  }

  static class Dynamic {
    @TestFactory
    Stream<DynamicTest> isRight() {
      return Stream.of(false, true)
          .map(right -> dynamicTest("level", () -> assertThat(right).isTrue()));
    }
  }

  static class DynamicContainers {
    @TestFactory
    Stream<DynamicNode> isRight() {
      return Stream.of(false, true)
          .map(
              right ->
                  dynamicContainer(
                      "chart", Stream.of(dynamicTest("level", () -> assertThat(right).isTrue()))));
    }
  }

  static class DynamicElsewhere {
    @TestFactory
    DynamicTest isWrong() {
      return dynamicTest("level", URI.create("file:///chart"), () -> assertThat(1).isZero());
    }

    @TestFactory
    DynamicTest isRight() {
      return dynamicTest("level", URI.create("file:///chart"), () -> {});
    }
  }

  static class FailedContainer {
    @TestFactory
    Stream<DynamicNode> isRight() {
      Stream<DynamicNode> none = Stream.of(1).map(level -> fail("before the first"));
      return Stream.of(dynamicContainer("level", none), dynamicTest("level", () -> {}));
    }
  }

  static class Overloaded {
    @Test
    void isRight() {
      assertThat(1).isZero();
    }

    @Test
    void isRight(TestInfo test) {}
  }

  @HelmChartTest(chart = "target/charts/namesake", environments = "prod")
  static class OverloadedInEnvironment {
    @EnvironmentTest
    void isRight(HelmChart chart) {
      assertThat(1).isZero();
    }

    @EnvironmentTest
    void isRight(Environment environment) {}
  }

  @HelmChartTest(chart = "target/charts/namesake", environments = "prod")
  abstract static class Inherited {
    abstract int level();

    @Nested
    class Level {
      @EnvironmentTest
      void isOne() {
        assertThat(level()).isEqualTo(1);
      }

      @Test
      void isOneAnywhere() {
        assertThat(level()).isEqualTo(1);
      }
    }
  }

  static class Wrong extends Inherited {
    @Override
    int level() {
      return 0;
    }
  }

  static class Right extends Inherited {
    @Override
    int level() {
      return 1;
    }
  }

  @HelmChartTest(chart = "target/charts/namesake", environments = "prod")
  static class Varied {
    @EnvironmentTest
    @Variant(name = "small, dev, prod", set = "size=2")
    @Variant(name = "a] b", set = "size=3")
    @Variant(name = "prod", set = "size=4")
    @Variant(name = "] ", set = "size=5")
    void isThere() {}
  }

  static class PartlySkipped {
    @RepeatedTest(3)
    void skipsTheSecond(RepetitionInfo repetition) {
      assumeThat(repetition.getCurrentRepetition()).isNotEqualTo(2);
    }
  }
}
