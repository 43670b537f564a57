package io.helmtest.junit.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.helmtest.HelmChart;
import io.helmtest.junit.EnvironmentTest;
import io.helmtest.junit.HelmChartTest;
import io.helmtest.junit.HelmCharts;
import io.helmtest.junit.Run;
import io.helmtest.junit.SmallChart;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.platform.engine.TestExecutionResult;

/** Hundreds of secrets, in all their forms, by all that a run leaves: none can be read. */
class NothingSecretIsReportedTest {
  private static final List<GeneratedSecret> SECRETS = GeneratedSecret.all(40);
  private static final int SOME = 12;

  private static final MarkedForms THROWN = MarkedForms.some(SECRETS, 0, SOME);
  private static final MarkedForms COMPARED = MarkedForms.some(SECRETS, 1, SOME);
  private static final MarkedForms CAUSED = MarkedForms.some(SECRETS, 2, SOME);
  private static final MarkedForms PRINTED = MarkedForms.some(SECRETS, 3, SOME);
  private static final MarkedForms PUBLISHED = MarkedForms.some(SECRETS, 4, SOME);
  private static final MarkedForms RENDERED = MarkedForms.some(SECRETS, 5, SOME);
  private static final MarkedForms SKIPPED = MarkedForms.some(SECRETS, 6, SOME);
  private static final MarkedForms NAMED = MarkedForms.some(SECRETS, 7, SOME).inOneLine();
  private static final MarkedForms CALLED_BACK = MarkedForms.some(SECRETS, 8, SOME);

  @TempDir private Path folder = Path.of("");

  @BeforeAll
  static void tell() throws IOException {
    SmallChart.write(GeneratedRenders.CHART, "generated", "prod");
    GeneratedRenders.tell(SECRETS);
  }

  @ParameterizedTest
  @ValueSource(classes = {AnnotatedFixture.class, FieldFixture.class})
  void inTheReports(Class<?> fixture) throws IOException {
    ReportedRun run = new ReportedRun(folder, "build 1");
    run.execute(fixture);
    String page = Files.readString(folder.resolve("index.html"));
    PublishedTest compared = test(run, "isCompared");

    hides(THROWN, "a message", test(run, "isThrown").errorMessage());
    hides(THROWN, "a stack trace", test(run, "isThrown").stackTrace());
    hides(THROWN, "the page", page);
    hides(COMPARED, "a message of AssertJ", compared.errorMessage());
    hides(COMPARED, "a difference", Files.readString(attachment(compared, ".diff")));
    hides(CAUSED, "a cause", test(run, "isCaused").stackTrace());
    hides(PRINTED, "output", test(run, "isPrinted").consoleLog());
    hides(PUBLISHED, "an entry", test(run, "isPublished").consoleLog());
    hides(RENDERED, "a manifest", Files.readString(attachment(test(run, "isRendered"), ".yaml")));
    hides(SKIPPED, "a skipped test on the page", page);
    hides(NAMED, "names of tests", titles(run));
    hides(NAMED, "names of tests on the page", page);
    hides(CALLED_BACK, "a callback's failure", test(run, "isCalledBack").stackTrace());
  }

  @ParameterizedTest
  @ValueSource(classes = {AnnotatedFixture.class, FieldFixture.class})
  void inWhatSurefireIsGiven(Class<?> fixture) {
    String failures =
        Run.with("junit.jupiter.execution.parallel.enabled", "false")
            .execute(fixture)
            .allEvents()
            .finished()
            .map(event -> event.getRequiredPayload(TestExecutionResult.class))
            .flatMap(result -> result.getThrowable().stream())
            .filter(failure -> !String.valueOf(failure.getMessage()).startsWith("called back"))
            .map(NothingSecretIsReportedTest::text)
            .collect(Collectors.joining());

    hides(THROWN, "a failure", failures);
    hides(COMPARED, "a failure of AssertJ", failures);
    hides(CAUSED, "a cause", failures);
    hides(SKIPPED, "a reason to skip", failures);
  }

  private static void hides(MarkedForms forms, String way, String output) {
    assertThat(forms.visible(way, output)).isEmpty();
  }

  private static PublishedTest test(ReportedRun run, String name) {
    return run.published("helmtest-prod.xml").stream()
        .filter(test -> test.title().endsWith("] " + name))
        .findFirst()
        .orElseThrow();
  }

  private static Path attachment(PublishedTest test, String ending) {
    return test.attachments().stream()
        .filter(file -> file.toString().endsWith(ending))
        .findFirst()
        .orElseThrow();
  }

  private static String titles(ReportedRun run) {
    return run.published("helmtest.xml").stream()
        .map(PublishedTest::title)
        .collect(Collectors.joining("\n"));
  }

  private static String text(Throwable failure) {
    StringWriter text = new StringWriter();
    failure.printStackTrace(new PrintWriter(text));
    return text.toString();
  }

  @HelmChartTest(chart = GeneratedRenders.CHART, environments = "prod")
  static class AnnotatedFixture extends Fixture {}

  static class FieldFixture extends Fixture {
    @RegisterExtension
    static final HelmCharts CHARTS = HelmCharts.chart(GeneratedRenders.CHART).environments("prod");
  }

  abstract static class Fixture {
    @EnvironmentTest
    void isThrown() {
      throw new AssertionError(THROWN.text());
    }

    @EnvironmentTest
    void isCompared(HelmChart chart) {
      GeneratedRenders.printing(chart, "# nothing").render();
      assertThat(COMPARED.text()).isEqualTo("a");
    }

    @EnvironmentTest
    void isCaused() {
      throw new IllegalStateException("refused", new IllegalArgumentException(CAUSED.text()));
    }

    @EnvironmentTest
    void isPrinted() {
      System.out.println(PRINTED.text());
    }

    @EnvironmentTest
    void isPublished(TestReporter reporter) {
      reporter.publishEntry("text", PUBLISHED.text());
    }

    @EnvironmentTest
    void isRendered(HelmChart chart) {
      GeneratedRenders.printing(chart, GeneratedRenders.configMap(RENDERED.text())).render();
      throw new AssertionError("see the manifest");
    }

    @EnvironmentTest
    void isSkipped() {
      Assumptions.abort(SKIPPED.text());
    }

    @EnvironmentTest
    @ExtendWith(TellingCallback.class)
    void isCalledBack() {}

    @TestFactory
    Stream<DynamicTest> named() {
      return NAMED.texts().stream().map(name -> dynamicTest(name, () -> {}));
    }
  }

  static class TellingCallback implements AfterEachCallback {
    @Override
    public void afterEach(ExtensionContext context) {
      throw new IllegalStateException("called back " + CALLED_BACK.text());
    }
  }
}
