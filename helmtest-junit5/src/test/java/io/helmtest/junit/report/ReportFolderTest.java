package io.helmtest.junit.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.helmtest.junit.report.build.TestRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** JVMs share the folder, those of a build and those of others. */
class ReportFolderTest {
  private static final TestRun ALIVE = TestRun.of("build 1");
  private static final TestRun ENDED = new TestRun("ended", "1 2026-11-30T15:32:55Z", "build 1");
  private static final TestRun NEXT = TestRun.of("build 2");

  @TempDir private Path folder = Path.of("");

  @Test
  void forksAndSecondRunsOfABuildOverwriteNothing() throws IOException {
    write(ALIVE, "prod");
    write(ENDED, "prod");
    write(ALIVE, "prod");
    write(ALIVE, "prod-2");
    write(ENDED, ReportFolder.NO_ENVIRONMENT);
    write(ALIVE, ReportFolder.NO_ENVIRONMENT);
    assertThat(new ReportFolder(folder, ALIVE).files())
        .map(file -> file.getFileName().toString())
        .containsExactly(
            "helmtest.xml",
            "helmtest+2.xml",
            "helmtest-prod.xml",
            "helmtest-prod+2.xml",
            "helmtest-prod+3.xml",
            "helmtest-prod-2.xml");
  }

  @Test
  void filesWithoutAnEnvironmentComeFirst() throws IOException {
    for (int i = 0; i < 10; i++) {
      write(ALIVE, ReportFolder.NO_ENVIRONMENT);
    }
    write(ALIVE, "a");
    assertThat(new ReportFolder(folder, ALIVE).files())
        .hasSize(11)
        .endsWith(folder.resolve("helmtest+10.xml"), folder.resolve("helmtest-a.xml"));
  }

  @Test
  void whatEndedJvmsOfAnotherBuildLeftIsRemoved() throws IOException {
    new ReportFolder(folder, ENDED).declare("dev");
    write(ENDED, "dev");
    writeTheRest();
    write(NEXT, "prod");
    assertThat(names()).containsExactly("helmtest-prod.xml");
    assertThat(new ReportFolder(folder, NEXT).order().names()).containsExactly("no environment");
  }

  @Test
  void whatIsNoReportOfAnyJvmIsRemoved() throws IOException {
    Files.writeString(folder.resolve("helmtest-dev.xml"), "<testsuite name=\"dev\"/>");
    Files.createFile(folder.resolve("helmtest.xml"));
    write(NEXT, "prod");
    assertThat(names()).containsExactly("helmtest-prod.xml");
  }

  @Test
  void whatAnotherBuildIsWritingStaysAndIsNotRead() throws IOException {
    write(ENDED, "dev");
    write(ALIVE, "test");
    writeTheRest();
    write(NEXT, "prod");
    assertThat(names())
        .containsExactly("dev.yaml", "helmtest-prod.xml", "helmtest-test.xml", "index.html");
    assertThat(new ReportFolder(folder, NEXT).files())
        .containsExactly(folder.resolve("helmtest-prod.xml"));
  }

  @Test
  void aFileWhoseFirstTestIsBeingWrittenStays() throws IOException {
    Path file = folder.resolve("helmtest-prod.xml");
    write(ALIVE, "prod");
    String head = Files.readString(file);
    Files.writeString(file, head.replace("</testsuite>", "  <testcase name=\"torn"));
    write(NEXT, "prod");
    assertThat(file).exists();
  }

  private void write(TestRun run, String environment) throws IOException {
    new ReportFolder(folder, run).open(environment).close();
  }

  private void writeTheRest() throws IOException {
    Files.createDirectories(folder.resolve("attachments"));
    Files.writeString(folder.resolve("attachments/dev.yaml"), "a: 1");
    Files.writeString(folder.resolve("index.html"), "the page");
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> file.getFileName().toString())
          .filter(name -> !name.startsWith("."))
          .sorted()
          .toList();
    }
  }
}
