package io.helmtest.junit.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.helmtest.chart.Environment;
import io.helmtest.junit.EnvironmentTest;
import io.helmtest.junit.HelmChartTest;
import io.helmtest.junit.HelmVariant;
import io.helmtest.junit.SmallChart;
import io.helmtest.junit.VariantSource;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** 3 environments × 2,000 tests at the same time: each once, in its file, with its own output. */
class ManyTestsTest {
  private static final int TESTS = 2000;

  @TempDir private Path folder = Path.of("");

  @Test
  void eachStandsOnceInTheRightFile() throws IOException {
    SmallChart.write("target/charts/many", "many", "dev", "test", "prod");
    ReportedRun run = new ReportedRun(folder, "build 1");
    assertThat(run.execute(Fixture.class))
        .containsPattern("dev +test +prod\n")
        .contains("2000 of 2000 ok");
    for (String environment : List.of("dev", "test", "prod")) {
      List<PublishedTest> tests = run.published("helmtest-" + environment + ".xml");
      assertThat(tests.stream().map(PublishedTest::title))
          .containsExactlyInAnyOrderElementsOf(titles(environment));
      assertThat(tests)
          .allSatisfy(
              test ->
                  assertThat(test.consoleLog())
                      .isEqualTo("who = %s\n".formatted(test.title().replace(" passes", ""))));
    }
  }

  private static List<String> titles(String environment) {
    return IntStream.range(0, TESTS)
        .mapToObj(i -> "[%s, number %d] passes".formatted(environment, i))
        .toList();
  }

  @HelmChartTest(
      chart = "target/charts/many",
      environments = {"dev", "test", "prod"})
  @Execution(ExecutionMode.CONCURRENT)
  static class Fixture {
    @EnvironmentTest
    @VariantSource("numbers")
    @Execution(ExecutionMode.CONCURRENT)
    void passes(Environment environment, TestInfo test, TestReporter reporter) {
      assertThat(test.getDisplayName()).contains(environment.name());
      reporter.publishEntry("who", test.getDisplayName());
    }

    static Stream<HelmVariant> numbers() {
      return IntStream.range(0, TESTS)
          .mapToObj(i -> HelmVariant.named("number " + i).with(chart -> chart.set("size", i)));
    }
  }
}
