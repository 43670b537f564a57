package io.helmtest.junit.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.helmtest.HelmChart;
import io.helmtest.RenderedChart;
import io.helmtest.junit.EnvironmentTest;
import io.helmtest.junit.HelmChartTest;
import io.helmtest.junit.SmallChart;
import io.helmtest.settings.Settings;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** What fails outside of a test method is told too, and tells nothing that is secret. */
class ClassFailureTest {
  @TempDir private Path folder = Path.of("");

  @BeforeAll
  static void writeChart() throws IOException {
    SmallChart.write("target/charts/early", "early", "dev", "prod")
        .file(
            "templates/secret.yaml",
            """
            apiVersion: v1
            kind: Secret
            metadata:
              name: login
            stringData:
              password: open sesame
            """);
  }

  @Test
  void aClassThatFailsBeforeItsTestsIsToldOfOnce() throws IOException {
    List<PublishedTest> tests = run(BeforeFixture.class);
    assertThat(tests)
        .extracting(PublishedTest::line)
        .containsExactly("ClassFailureTest$BeforeFixture Failed");
    assertThat(tests.get(0).testFile()).isEqualTo(BeforeFixture.class.getName());
    assertThat(tests.get(0).errorMessage()).isEqualTo("the password is …");
    assertThat(tests.get(0).attachments()).hasSize(1);
    assertThat(folder.resolve("helmtest-prod.xml")).doesNotExist();
  }

  @Test
  void aClassThatFailsAfterItsTestsIsToldOfBesideThem() throws IOException {
    assertThat(run(AfterFixture.class))
        .extracting(PublishedTest::line)
        .containsExactly("ClassFailureTest$AfterFixture Failed");
    assertThat(new ReportedRun(folder, "build 1").published("helmtest-prod.xml"))
        .extracting(PublishedTest::line)
        .containsExactly("[prod] passes Passed");
  }

  @Test
  void whatItsClassRenderedIsHiddenFromATestToo() throws IOException {
    assertThat(run(KeptFixture.class))
        .allMatch(test -> test.errorMessage().equals("the password is …"))
        .extracting(test -> test.line() + ", attached: " + test.attachments().size())
        .containsExactlyInAnyOrder(
            "tells Failed, attached: 0", "one tellsLater Failed, attached: 1");
  }

  @Test
  void aConstructorsFailureIsHiddenToo() throws IOException {
    assertThat(run(ConstructorFixture.class))
        .extracting(PublishedTest::errorMessage)
        .containsExactly("the password is …");
  }

  @Test
  void aConstructorsFailureIsToldInItsEnvironmentSelectedOrNot() {
    ReportedRun run = new ReportedRun(folder, "build 1");
    run.execute(EnvironmentsFixture.class, Map.of(Settings.ENVIRONMENTS, "prod"));
    assertThat(run.published("helmtest-dev.xml"))
        .extracting(PublishedTest::line)
        .containsExactly("[dev] isNotReached Failed");
    assertThat(run.published("helmtest-prod.xml"))
        .extracting(PublishedTest::line)
        .containsExactly("[prod] isNotReached Failed");
    assertThat(folder.resolve("helmtest.xml")).doesNotExist();
  }

  private List<PublishedTest> run(Class<?> fixture) throws IOException {
    ReportedRun run = new ReportedRun(folder, "build 1");
    String console = run.execute(fixture);
    assertThat(run.everything() + console).doesNotContain("open sesame");
    return run.published("helmtest.xml");
  }

  private static AssertionError telling(RenderedChart chart) {
    return new AssertionError(
        chart
            .yaml()
            .lines()
            .filter(line -> line.contains("password"))
            .findFirst()
            .orElseThrow()
            .replace("  password:", "the password is"));
  }

  @HelmChartTest(chart = "target/charts/early", environments = "prod")
  static class BeforeFixture {
    @BeforeAll
    static void fail(RenderedChart chart) {
      throw telling(chart);
    }

    @EnvironmentTest
    void isNotReached() {}
  }

  @HelmChartTest(chart = "target/charts/early", environments = "prod")
  static class AfterFixture {
    @EnvironmentTest
    void passes() {}

    @AfterAll
    static void fail(RenderedChart chart) {
      throw telling(chart);
    }
  }

  @HelmChartTest(chart = "target/charts/early", environments = "prod")
  static class KeptFixture {
    private final RenderedChart kept;

    KeptFixture(RenderedChart chart) {
      kept = chart;
    }

    @Test
    void tells() {
      throw telling(kept);
    }

    @TestFactory
    Stream<DynamicTest> tellsLater(HelmChart chart) {
      return Stream.of(
          dynamicTest(
              "one",
              () -> {
                throw telling(chart.environment("prod").render());
              }));
    }
  }

  @HelmChartTest(chart = "target/charts/early", environments = "prod")
  static class ConstructorFixture {
    ConstructorFixture(RenderedChart chart) {
      throw telling(chart);
    }

    @Test
    void isNotReached() {}
  }

  @HelmChartTest(
      chart = "target/charts/early",
      environments = {"dev", "prod"})
  static class EnvironmentsFixture {
    EnvironmentsFixture() {
      throw new IllegalStateException("refused");
    }

    @EnvironmentTest
    void isNotReached() {}
  }
}
