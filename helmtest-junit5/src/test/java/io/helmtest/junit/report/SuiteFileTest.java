package io.helmtest.junit.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.helmtest.junit.report.build.TestRun;
import io.helmtest.junit.report.name.TestName;
import io.helmtest.junit.report.summary.Status;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SuiteFileTest {
  @TempDir private Path folder = Path.of("");

  @Test
  void canBeReadAfterEachTest() throws IOException {
    Path file = folder.resolve("helmtest-prod.xml");
    try (SuiteFile suite = new ReportFolder(folder, TestRun.of("build 1")).open("prod")) {
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

  private static ReportedTest test(String method, Outcome outcome) {
    TestName name = new TestName("[prod] " + method, "shop.ImageTest", method, method);
    return new ReportedTest(name, method, false, 0.25, outcome, "", "");
  }
}
