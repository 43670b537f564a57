package io.helmtest.junit.report;

import static io.helmtest.junit.patterns.Subjects.each;
import static org.assertj.core.api.Assertions.assertThat;

import io.helmtest.RenderedChart;
import io.helmtest.chart.Environment;
import io.helmtest.junit.EnvironmentTest;
import io.helmtest.junit.Exempt;
import io.helmtest.junit.HelmChartTest;
import io.helmtest.junit.SmallChart;
import io.helmtest.junit.patterns.Pattern;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is exempted is counted wherever a run is summed up. */
class ExemptedReportTest {
  @TempDir private static Path folder = Path.of("");
  private static ReportedRun run = new ReportedRun(folder, "build");
  private static String console = "";

  @BeforeAll
  static void runOnce() throws IOException {
    SmallChart.write("target/charts/counted", "counted", "dev", "prod")
        .file(
            "templates/secret.yaml",
            """
            apiVersion: v1
            kind: Secret
            metadata: {name: login}
            datum: {a: b}
            """);
    run = new ReportedRun(folder, "build");
    console = run.execute(Fixture.class);
  }

  @Test
  void onTheConsole() {
    assertThat(console)
        .isEqualTo(
            """
            helmtest: folder/index.html
                                                       dev             prod
            ExemptedReportTest.Fixture.admitted        ok              ok
            ExemptedReportTest.Fixture.labelled        ok              ok
            ExemptedReportTest.Fixture.looksAtItAgain  ok              ok

            exempted problems     dev             prod
            labelled              2 (1 TODO)      1
            refused by a cluster  1 (1 TODO)      1 (1 TODO)
            all                   3 (2 TODO)      2 (1 TODO)
            """);
  }

  @Test
  void inTheSummary() throws IOException {
    assertThat(run.summary())
        .isEqualTo(
            """
            |  | dev | prod |
            |---|---|---|
            | ExemptedReportTest.Fixture.admitted | ok | ok |
            | ExemptedReportTest.Fixture.labelled | ok | ok |
            | ExemptedReportTest.Fixture.looksAtItAgain | ok | ok |

            | exempted problems | dev | prod |
            |---|---|---|
            | labelled | 2 (1 TODO) | 1 |
            | refused by a cluster | 1 (1 TODO) | 1 (1 TODO) |
            | all | 3 (2 TODO) | 2 (1 TODO) |
            """);
  }

  @Test
  void onThePage() throws IOException {
    assertThat(Files.readString(folder.resolve("index.html")))
        .contains(
            """
            [["exempted problems","dev","prod"],["labelled","2 (1 TODO)","1"],["refused by a cluster","1 (1 TODO)","1 (1 TODO)"],["all","3 (2 TODO)","2 (1 TODO)"]].forEach((cells""");
  }

  @Test
  void inTheOutputOfTheTest() {
    assertThat(
            run.published("helmtest-dev.xml").stream()
                .filter(test -> test.line().contains("labelled")))
        .singleElement()
        .extracting(PublishedTest::consoleLog)
        .isEqualTo(
            """
            exempted = refused by a cluster: 1 (1 TODO)
            exempted = labelled: 2 (1 TODO)
            """);
  }

  @Test
  void inTheOutputOfTheTestAdmitted() {
    assertThat(
            run.published("helmtest-dev.xml").stream()
                .filter(test -> test.line().contains("admitted")))
        .singleElement()
        .extracting(PublishedTest::consoleLog)
        .isEqualTo("exempted = refused by a cluster: 1 (1 TODO)\n");
  }

  @Test
  void notWhereNothingIsExempted() {
    assertThat(new ReportedRun(folder.resolve("none"), "build").execute(NoneFixture.class))
        .doesNotContain("exempted");
  }

  @HelmChartTest(
      chart = "target/charts/counted",
      environments = {"dev", "prod"},
      exempt = {
        @Exempt(pattern = "labelled", kind = "ConfigMap", reason = "known"),
        @Exempt(pattern = "labelled", kind = "Secret", environment = "dev", reason = "TODO: ask"),
        @Exempt(kind = "Secret", reason = "TODO")
      })
  static class Fixture {
    @EnvironmentTest
    void labelled(RenderedChart chart) {
      Pattern.named("labelled")
          .check(
              chart,
              each(all -> all.objects("ConfigMap"), map -> map.at("metadata.labels").isPresent()),
              each(
                  all -> all.objects("Secret"),
                  secret -> {
                    if (chart.environment().name().equals("dev")) {
                      secret.at("metadata.labels").isPresent();
                    }
                  }));
    }

    @EnvironmentTest
    void looksAtItAgain(RenderedChart chart) {
      chart.documents();
    }
  }

  @HelmChartTest(chart = "target/charts/counted", environments = "dev")
  static class NoneFixture {
    @EnvironmentTest
    void looksAtTheEnvironment(Environment environment) {}
  }
}
