package io.helmtest.junit.report;

import static io.helmtest.assertions.HelmAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.Secret;
import io.helmtest.HelmChart;
import io.helmtest.RenderedChart;
import io.helmtest.junit.EnvironmentTest;
import io.helmtest.junit.HelmChartTest;
import io.helmtest.junit.SmallChart;
import io.helmtest.junit.patterns.IdentityPatterns;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class EnvironmentReportsTest {
  private static final String COMMAND = "##vso[task.setvariable variable=a]b";

  @TempDir private static Path temporary = Path.of("");
  private static ReportedRun run = new ReportedRun(temporary, "build 1");
  private static String console = "";

  @BeforeAll
  static void runOnce() throws IOException {
    SmallChart.write("target/charts/reported", "reported", "dev", "prod")
        .file(
            "templates/config.yaml",
            """
            apiVersion: v1
            kind: ConfigMap
            metadata:
              name: config
            data:
              environment: {{ .Values.environment }}
              script: |
                true
                ##vso[task.setvariable variable=a]b
            """)
        .file(
            "templates/secret.yaml",
            """
            apiVersion: v1
            kind: Secret
            metadata:
              name: login
            data:
              password: {{ "open sesame" | b64enc }}
            stringData:
              pin: "123"
              phrase: |
                an old
                friend of mine
            """);
    run = new ReportedRun(temporary.resolve("reports"), "build 1");
    console = run.execute(Fixture.class);
  }

  @Test
  void aFileForEachEnvironmentHasItsTests() {
    assertThat(run.published("helmtest-dev.xml").stream().map(PublishedTest::line))
        .containsExactlyInAnyOrder(
            "[dev] admitted Passed",
            "[dev] configIsProductions Failed",
            "[dev] isLeftOut NotExecuted",
            "[dev] scriptIsShort Failed",
            "[dev] secretIsKnown Failed",
            "[dev] secretSkips NotExecuted");
    assertThat(run.published("helmtest-prod.xml").stream().map(PublishedTest::line))
        .containsExactlyInAnyOrder(
            "[prod] admitted Passed",
            "[prod] configIsProductions Passed",
            "[prod] isLeftOut NotExecuted",
            "[prod] scriptIsShort Failed",
            "[prod] secretIsKnown Failed",
            "[prod] secretSkips NotExecuted");
    assertThat(run.folder().resolve("helmtest-values.yaml.xml")).doesNotExist();
  }

  @Test
  void aFailureSaysWhatTheTestSaid() {
    PublishedTest failed = published("helmtest-dev.xml", "configIsProductions");
    assertThat(failed.run()).isEqualTo("dev");
    assertThat(failed.testFile()).isEqualTo(Fixture.class.getName());
    assertThat(failed.errorMessage())
        .startsWith(
            """
            [dev] Expecting
              ConfigMap config
            to have data[environment]
              prod
            but was
              dev
            at reported/templates/config.yaml (rendered line 2""");
    assertThat(failed.stackTrace())
        .contains("Fixture.configIsProductions(")
        .contains("Rendered: [dev] release reported of chart reported 0.1.0");
  }

  @Test
  void theManifestIsAttachedWithItsLineMarked() throws IOException {
    PublishedTest failed = published("helmtest-dev.xml", "configIsProductions");
    assertThat(failed.attachments()).hasSize(2).allMatch(Path::isAbsolute);
    assertThat(Files.readString(failed.attachments().get(0)).replace("\n\n", "\n"))
        .isEqualTo(
            """
               ---
               # Source: reported/templates/secret.yaml
               apiVersion: v1
               kind: Secret
               metadata:
                 name: login
               data:
                 password: …
               stringData:
                 pin: …
                 phrase: …
                   …
                   …
               ---
               # Source: reported/templates/config.yaml
               apiVersion: v1
               kind: ConfigMap
               metadata:
                 name: config
               data:
            >>   environment: dev
                 script: |
                   true
                   ## vso[task.setvariable variable=a]b
            """);
    assertThat(Files.readString(failed.attachments().get(1)))
        .isEqualTo(
            """
            --- expected
            +++ actual
            @@ -1,1 +1,1 @@
            -prod
            +dev
            """);
  }

  @Test
  void theLinesOfAPatternsFailureAreMarkedToo() throws IOException {
    ReportedRun patterns = new ReportedRun(temporary.resolve("patterns"), "build 1");
    patterns.execute(PatternFixture.class);
    PublishedTest failed =
        patterns.published("helmtest-prod.xml").stream()
            .filter(test -> test.title().equals("[prod] resourceNames"))
            .findFirst()
            .orElseThrow();
    assertThat(failed.testFile()).isEqualTo(PatternFixture.class.getName());
    assertThat(failed.errorMessage())
        .startsWith("[prod] Pattern resourceNames does not hold: 2 problems");
    assertThat(Files.readString(failed.attachments().get(0)).lines())
        .filteredOn(line -> line.startsWith(">>"))
        .containsExactly(">>   name: login", ">>   name: config");
  }

  @Test
  void nothingShowsWhatASecretHoldsOrCommandsThePipeline() throws IOException {
    assertThat(run.everything() + console)
        .doesNotContain("open sesame", "b3BlbiBzZXNhbWU", "friend of mine", "##vso[", "##[");
    assertThat(published("helmtest-prod.xml", "secretIsKnown").errorMessage())
        .isEqualTo("expected: \"wrong\"\n but was: \"…\"");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void everybodyMayReadWhatTheOwnerLets() throws IOException {
    Path plain = Files.createFile(temporary.resolve("plain"));
    Path attachment = published("helmtest-dev.xml", "configIsProductions").attachments().get(0);
    for (Path file : List.of(run.folder().resolve("index.html"), attachment)) {
      assertThat(Files.getPosixFilePermissions(file))
          .isEqualTo(Files.getPosixFilePermissions(plain));
    }
  }

  @Test
  void theConsoleEndsWithATable() {
    assertThat(console)
        .isEqualTo(
            """
            helmtest: folder/index.html
                                                                dev             prod            no environment
            EnvironmentReportsTest.Fixture                      -               -               ok
            EnvironmentReportsTest.Fixture.admitted             ok              ok              -
            EnvironmentReportsTest.Fixture.configIsProductions  FAILED          ok              -
            EnvironmentReportsTest.Fixture.isLeftOut            skipped         skipped         -
            EnvironmentReportsTest.Fixture.scriptIsShort        FAILED          FAILED          -
            EnvironmentReportsTest.Fixture.secretIsKnown        FAILED          FAILED          -
            EnvironmentReportsTest.Fixture.secretSkips          skipped         skipped         -
            """);
  }

  @Test
  void theTableStandsInTheSummaryToo() throws IOException {
    assertThat(Files.readString(run.folder().resolve("summary.md")))
        .isEqualTo(
            """
            |  | dev | prod | no environment |
            |---|---|---|---|
            | EnvironmentReportsTest.Fixture | - | - | ok |
            | EnvironmentReportsTest.Fixture.admitted | ok | ok | - |
            | EnvironmentReportsTest.Fixture.configIsProductions | FAILED | ok | - |
            | EnvironmentReportsTest.Fixture.isLeftOut | skipped | skipped | - |
            | EnvironmentReportsTest.Fixture.scriptIsShort | FAILED | FAILED | - |
            | EnvironmentReportsTest.Fixture.secretIsKnown | FAILED | FAILED | - |
            | EnvironmentReportsTest.Fixture.secretSkips | skipped | skipped | - |
            """);
  }

  @Test
  void thePageStandsAloneAndHasEveryTest() throws IOException {
    String page = Files.readString(run.folder().resolve("index.html"));
    assertThat(page)
        .contains(
            "[\"dev\",\"" + Fixture.class.getName() + "\",\"configIsProductions\",\"FAILED\",")
        .contains("\"no time today\"")
        .doesNotContain("http://", "https://", "src=");
  }

  private static PublishedTest published(String file, String method) {
    return run.published(file).stream()
        .filter(test -> test.title().endsWith("] " + method))
        .findFirst()
        .orElseThrow();
  }

  @HelmChartTest(chart = "target/charts/reported", environments = "prod")
  static class PatternFixture implements IdentityPatterns {}

  @HelmChartTest(
      chart = "target/charts/reported",
      environments = {"dev", "prod"})
  static class Fixture {
    @EnvironmentTest
    void configIsProductions(RenderedChart chart) {
      assertThat(chart).configMap("config").data().hasEntry("environment", "prod");
    }

    @EnvironmentTest
    void secretIsKnown(HelmChart chart) {
      Secret login = chart.render().get(Secret.class, "login");
      assertThat(login.getData().get("password")).isEqualTo("wrong");
    }

    @EnvironmentTest
    void secretSkips(RenderedChart chart) {
      Assumptions.abort(chart.yaml());
    }

    @EnvironmentTest
    void scriptIsShort(RenderedChart chart) {
      assertThat(chart.yaml().lines()).doesNotContain("    " + COMMAND);
    }

    @EnvironmentTest
    void isLeftOut() {
      Assumptions.abort("no time today");
    }

    @Test
    void knowsNoEnvironment() {}
  }
}
