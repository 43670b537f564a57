package io.helmtest.junit.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SuiteFileTest {
  @TempDir private Path folder = Path.of("");

  @Test
  void canBeReadAfterEachTest() throws IOException {
    Path file = folder.resolve("helmtest-prod.xml");
    try (SuiteFile suite = new ReportFolder(folder, "build 1").open("prod")) {
      assertThat(PublishedTest.in(file)).isEmpty();
      suite.add(test("first", Outcome.PASSED));
      assertThat(PublishedTest.in(file)).hasSize(1);
      suite.add(test("second", new Outcome(Status.FAILED, "a < \"b\"\n\tand \0", "at\n<c>]]>")));
    }
    PublishedTest second = PublishedTest.in(file).get(1);
    assertThat(second.errorMessage()).isEqualTo("a < \"b\"\n\tand \uFFFD");
    assertThat(second.stackTrace()).isEqualTo("at\n<c>]]>");
    assertThat(Files.readString(file))
        .contains("tests=\"2\" failures=\"1\" errors=\"0\" skipped=\"0\" time=\"0.500\"");
  }

  @Test
  void forksAndSecondRunsOfABuildOverwriteNothing() throws IOException {
    for (int run = 1; run <= 3; run++) {
      new ReportFolder(folder, "build 1").open("prod").close();
    }
    new ReportFolder(folder, "build 1").open("prod-2").close();
    new ReportFolder(folder, "build 1").open(ReportFolder.NO_ENVIRONMENT).close();
    new ReportFolder(folder, "build 1").open(ReportFolder.NO_ENVIRONMENT).close();
    assertThat(new ReportFolder(folder, "build 1").files().stream().map(Path::getFileName))
        .map(Path::toString)
        .containsExactly(
            "helmtest.xml",
            "helmtest+2.xml",
            "helmtest-prod.xml",
            "helmtest-prod+2.xml",
            "helmtest-prod+3.xml",
            "helmtest-prod-2.xml");
  }

  @Test
  void whatAnotherBuildLeftIsRemoved() throws IOException {
    new ReportFolder(folder, "build 1").open("dev").close();
    Files.createDirectories(folder.resolve("attachments"));
    Path attachment = Files.writeString(folder.resolve("attachments/dev.yaml"), "a: 1");
    new ReportFolder(folder, "build 2").open("prod").close();
    assertThat(folder.resolve("helmtest-dev.xml")).doesNotExist();
    assertThat(attachment).doesNotExist();
    assertThat(folder.resolve("helmtest-prod.xml")).exists();
  }

  @Test
  void aTestThatFailedAndPassedWhenRunAgainHasPassed() {
    SummaryTable table = new SummaryTable(new EnvironmentOrder(List.of(List.of("prod"))));
    table.add("prod", test("flaky", new Outcome(Status.FAILED, "", "")));
    table.add("prod", test("flaky", Outcome.PASSED));
    assertThat(table.lines()).last().isEqualTo("ImageTest.flaky  ok");
  }

  private static ReportedTest test(String method, Outcome outcome) {
    return new ReportedTest("[prod] " + method, "shop.ImageTest", 0.25, outcome, "", "");
  }
}
