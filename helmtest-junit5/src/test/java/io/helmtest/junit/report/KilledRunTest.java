package io.helmtest.junit.report;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.junit.jupiter.api.io.TempDir;

/** What has run can be read, however the run ended. */
class KilledRunTest {
  private static final int BEFORE_THE_KILL = 100;

  @TempDir private Path folder = Path.of("");

  @Test
  void aKilledRunLeavesWhatHasRun() throws IOException, InterruptedException {
    SmallChart.write("target/charts/killed", "killed", "prod");
    Process run = start();
    assertThat(run.getInputStream().read()).isEqualTo('!');
    run.destroyForcibly().waitFor();
    List<PublishedTest> tests = new ReportedRun(folder, "build 1").published("helmtest-prod.xml");
    assertThat(tests.stream().map(PublishedTest::line))
        .hasSize(BEFORE_THE_KILL)
        .allMatch(line -> line.endsWith("] endsOrWaits Passed"));
  }

  private Process start() throws IOException {
    return new ProcessBuilder(
            ProcessHandle.current().info().command().orElse("java"),
            "-cp",
            System.getProperty("java.class.path", ""),
            Killed.class.getName(),
            folder.toString())
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }

  /** The run in a JVM of its own. */
  static final class Killed {
    private Killed() {}

    public static void main(String[] arguments) {
      new ReportedRun(Path.of(arguments[0]), "build 1").execute(Fixture.class);
    }
  }

  @HelmChartTest(chart = "target/charts/killed", environments = "prod")
  static class Fixture {
    @EnvironmentTest
    @VariantSource("numbers")
    void endsOrWaits(TestInfo test) throws InterruptedException {
      if (test.getDisplayName().equals("[prod, number " + BEFORE_THE_KILL + "]")) {
        System.out.print('!');
        System.out.flush();
        Thread.currentThread().join();
      }
    }

    static Stream<HelmVariant> numbers() {
      return IntStream.rangeClosed(0, BEFORE_THE_KILL)
          .mapToObj(i -> HelmVariant.named("number " + i).with(chart -> chart.set("size", i)));
    }
  }
}
