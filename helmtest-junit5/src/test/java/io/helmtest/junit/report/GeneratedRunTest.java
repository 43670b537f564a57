package io.helmtest.junit.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.helmtest.junit.report.build.TestRun;
import io.helmtest.junit.report.summary.SummaryTable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever tests are called, and whichever are run again: each is told once, as it ended. */
class GeneratedRunTest {
  private static final int RUNS = 100;
  private static final TestRun TOLD = TestRun.of("build 1");

  @TempDir private Path folder = Path.of("");

  static IntStream seeds() {
    return IntStream.range(0, RUNS);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void isToldTestByTest(int seed) throws IOException {
    GeneratedRun generated = new GeneratedRun(seed);
    PrintStream console =
        new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8);
    generated.tell(new EnvironmentReports(folder, TOLD, console));
    ReportedRun run = new ReportedRun(folder, "build 1");

    assertThat(run.page())
        .map(test -> test.environment() + " " + test.className() + " " + test.status())
        .containsExactlyInAnyOrderElementsOf(
            generated.tests().stream()
                .map(test -> test.environment() + " " + test.className() + " " + test.ended())
                .toList());
    assertThat(run.page())
        .extracting(
            ReportedRun.Line::environment, ReportedRun.Line::className, ReportedRun.Line::test)
        .doesNotHaveDuplicates();
    for (Path file : new ReportFolder(folder, TOLD).files()) {
      assertThat(PublishedTest.in(file))
          .extracting(PublishedTest::testFile, PublishedTest::title)
          .doesNotHaveDuplicates();
    }
    assertThat(run.summary().lines()).containsExactlyElementsOf(table(generated).markdown());
  }

  private static SummaryTable table(GeneratedRun generated) {
    SummaryTable table = new SummaryTable(new EnvironmentOrder(List.of(List.of("dev", "prod"))));
    for (GeneratedTest test : generated.tests()) {
      String method = test.isInEnvironment() ? test.method() : "";
      table.add(test.environment(), test.className(), method, test.ended());
    }
    return table;
  }
}
