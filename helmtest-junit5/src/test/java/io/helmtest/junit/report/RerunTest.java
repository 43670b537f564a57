package io.helmtest.junit.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.helmtest.chart.Environment;
import io.helmtest.junit.EnvironmentTest;
import io.helmtest.junit.HelmChartTest;
import io.helmtest.junit.SmallChart;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A test that the launcher runs again counts once, as it ended: as Maven counts it. */
class RerunTest {
  @TempDir private Path folder = Path.of("");

  @BeforeAll
  static void writeChart() throws IOException {
    SmallChart.write("target/charts/rerun", "rerun", "dev", "prod");
  }

  @Test
  void oneThatPassesInTheEndHasPassed() throws IOException {
    assertThat(table(2, PassesAtLast.class))
        .isEqualTo(
            """
            |  | dev | prod | no environment |
            |---|---|---|---|
            | RerunTest.PassesAtLast | - | - | 2 of 2 ok |
            | RerunTest.PassesAtLast.inProd | ok | ok | - |
            """);
    assertThat(run().page()).hasSize(4).noneMatch(test -> test.status().equals("FAILED"));
    assertThat(run().published()).hasSize(4 + 2 + 1).map(PublishedTest::outcome).contains("Failed");
  }

  @Test
  void oneThatFailsAgainAndAgainHasFailedOnce() throws IOException {
    assertThat(table(3, Fails.class)).contains("| RerunTest.Fails | 1 of 2 FAILED |");
    assertThat(run().page()).hasSize(2);
    assertThat(run().published()).hasSize(2 + 3);
  }

  @Test
  void oneThatIsSkippedWhenItIsRunAgainHasFailed() throws IOException {
    assertThat(table(1, SkipsAtLast.class)).contains("| RerunTest.SkipsAtLast | FAILED |");
    assertThat(run().page()).hasSize(1);
  }

  @Test
  void aClassThatCanStartInTheEndHasPassed() throws IOException {
    assertThat(table(1, StartsAtLast.class)).contains("| RerunTest.StartsAtLast | 2 of 2 ok |");
  }

  @Test
  void aClassThatCannotStartAgainLeavesWhatFailedBefore() throws IOException {
    assertThat(table(1, StartsOnce.class)).contains("| RerunTest.StartsOnce | 2 of 3 FAILED |");
  }

  @Test
  void theTestsOfAClassThatIsRunAgainCountOnce() throws IOException {
    assertThat(table(1, EndsAtLast.class)).contains("| RerunTest.EndsAtLast | 3 of 3 ok |");
  }

  // Surefire runs it again, its invocations pass, and the build fails.
  @Test
  void aMethodThatHadNoInvocationsAtFirstHasFailed() throws IOException {
    assertThat(table(1, MadeAtLast.class)).contains("| RerunTest.MadeAtLast | 1 of 2 FAILED |");
  }

  /** Two executions of Surefire in one build: each test of each is a test. */
  @Test
  void aSecondRunIsNoRerun() throws IOException {
    run().execute(PassesTheSecondTime.class);
    run().execute(PassesTheSecondTime.class);
    assertThat(run().summary())
        .contains("| RerunTest.PassesTheSecondTime | - | 1 of 2 FAILED |")
        .contains("| RerunTest.PassesTheSecondTime.inProd | 1 of 2 FAILED | - |");
    assertThat(run().page())
        .hasSize(4)
        .filteredOn(test -> test.status().equals("FAILED"))
        .hasSize(2);
  }

  @Test
  void oneThatFailsBeforeItsEnvironmentIsKnownPassesInIt() throws IOException {
    assertThat(table(1, RefusedAtFirst.class))
        .isEqualTo(
            """
            |  | prod |
            |---|---|
            | RerunTest.RefusedAtFirst.inProd | ok |
            """);
  }

  /** As two executions of Surefire in one JVM. */
  @Test
  void aRerunSaysNothingOfWhatFailedInAnotherRun() throws IOException {
    run().execute(StartsTheThirdTime.class);
    run().executeWithReruns(1, StartsTheThirdTime.class);
    assertThat(run().summary()).contains("| RerunTest.StartsTheThirdTime | 1 of 3 FAILED |");
  }

  private String table(int reruns, Class<?> fixture) throws IOException {
    run().executeWithReruns(reruns, fixture);
    return run().summary();
  }

  private ReportedRun run() {
    return new ReportedRun(folder, "build 1");
  }

  @HelmChartTest(
      chart = "target/charts/rerun",
      environments = {"dev", "prod"})
  static class PassesAtLast {
    private static final AtomicInteger RUNS = new AtomicInteger();
    private static final AtomicInteger RUNS_IN_PROD = new AtomicInteger();

    @EnvironmentTest
    void inProd(Environment environment) {
      assertThat(environment.name().equals("dev") ? 2 : RUNS_IN_PROD.incrementAndGet())
          .isGreaterThan(1);
    }

    @ParameterizedTest(name = "number")
    @ValueSource(ints = {0, 100})
    void anywhere(int number) {
      assertThat(number + (number == 0 ? RUNS.incrementAndGet() : 0)).isGreaterThan(2);
    }
  }

  static class Fails {
    @ParameterizedTest(name = "number")
    @ValueSource(ints = {0, 1})
    void isOne(int number) {
      assertThat(number).isEqualTo(1);
    }
  }

  static class SkipsAtLast {
    private static final AtomicInteger RUNS = new AtomicInteger();

    @Test
    void isThere() {
      Assumptions.assumeTrue(RUNS.incrementAndGet() == 1);
      fail("at first");
    }
  }

  static class StartsAtLast {
    private static final AtomicInteger RUNS = new AtomicInteger();

    @BeforeAll
    static void start() {
      assertThat(RUNS.incrementAndGet()).isGreaterThan(1);
    }

    @Test
    void isThere() {}
  }

  static class StartsOnce {
    private static final AtomicInteger RUNS = new AtomicInteger();

    @BeforeAll
    static void start() {
      assertThat(RUNS.incrementAndGet()).isEqualTo(1);
    }

    @Test
    void fails() {
      fail("at first");
    }

    @Test
    void passes() {}
  }

  static class StartsTheThirdTime {
    private static final AtomicInteger RUNS = new AtomicInteger();

    @BeforeAll
    static void start() {
      assertThat(RUNS.incrementAndGet()).isNotEqualTo(2);
    }

    @Test
    void fails() {
      assertThat(RUNS).hasValue(3);
    }
  }

  @ExtendWith(Refusal.class)
  @HelmChartTest(chart = "target/charts/rerun", environments = "prod")
  static class RefusedAtFirst {
    @EnvironmentTest
    void inProd() {}
  }

  /** Throws for the first invocation that it sees. */
  static class Refusal implements ExecutionCondition {
    private static final AtomicInteger RUNS = new AtomicInteger();

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
      boolean isInvocation = context.getDisplayName().equals("[prod]");
      if (isInvocation && RUNS.incrementAndGet() == 1) {
        throw new IllegalStateException("refused");
      }
      return ConditionEvaluationResult.enabled("for now");
    }
  }

  static class EndsAtLast {
    private static final AtomicInteger RUNS = new AtomicInteger();

    @Test
    void one() {}

    @Test
    void two() {}

    @AfterAll
    static void end() {
      assertThat(RUNS.incrementAndGet()).isGreaterThan(1);
    }
  }

  static class MadeAtLast {
    private static final AtomicInteger RUNS = new AtomicInteger();

    @TestFactory
    Stream<DynamicTest> isMade() {
      assertThat(RUNS.incrementAndGet()).isGreaterThan(1);
      return Stream.of(dynamicTest("one", () -> {}));
    }
  }

  @HelmChartTest(chart = "target/charts/rerun", environments = "prod")
  static class PassesTheSecondTime {
    private static final AtomicInteger RUNS = new AtomicInteger();
    private static final AtomicInteger RUNS_IN_PROD = new AtomicInteger();

    @EnvironmentTest
    void inProd() {
      assertThat(RUNS_IN_PROD.incrementAndGet()).isGreaterThan(1);
    }

    @Test
    void anywhere() {
      assertThat(RUNS.incrementAndGet()).isGreaterThan(1);
    }
  }
}
