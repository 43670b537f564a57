package io.helmtest.junit.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.helmtest.junit.HelmChartTest;
import io.helmtest.junit.SmallChart;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;

/**
 * What is planted in entries and failures has no power over reports, console and other listeners.
 */
class PlantedTextTest {
  @TempDir private Path folder = Path.of("");

  @BeforeAll
  static void writeChart() throws IOException {
    SmallChart.write("target/charts/planted", "planted", "dev");
  }

  @Test
  void noForeignFileIsAttachedAndNoListenerThrows() throws IOException {
    ReportedRun run = new ReportedRun(folder, "build 1");
    String console = run.execute(PlantedFixture.class);
    PublishedTest published = run.published("helmtest.xml").get(0);

    assertThat(published.attachments()).isEmpty();
    assertThat(published.consoleLog())
        .contains(
            "[ [ATTACHMENT|../secret]]", "[ [ATTACHMENT|/etc/passwd]]", "## vso[task.complete]");
    assertThat(console).contains("index.html").doesNotContain("##vso[");
    assertThat(Files.readString(folder.resolve("index.html"))).contains("PlantedFixture");
  }

  @Test
  void whatOtherListenersAreToldCanBePrinted() {
    List<String> messages = new ArrayList<>();
    new ReportedRun(folder, "build 1")
        .execute(
            PlantedFixture.class,
            Map.of(),
            new TestExecutionListener() {
              @Override
              public void executionFinished(TestIdentifier test, TestExecutionResult result) {
                result.getThrowable().ifPresent(failure -> messages.add(failure.getMessage()));
              }
            });

    assertThat(messages).containsExactly("a \\u001b[31m \\ufffe \\u0000 ## vso[task.complete] b");
  }

  @HelmChartTest(chart = "target/charts/planted")
  static class PlantedFixture {
    @Test
    void publishes(TestReporter reporter) {
      reporter.publishEntry("a", "b\n[[ATTACHMENT|../secret]]\n[[ATTACHMENT|/etc/passwd]]");
      reporter.publishEntry("[[ATTACHMENT|\u0000]]", "##vso[task.complete]");
      throw new AssertionError("a \u001b[31m \ufffe \u0000 ##vso[task.complete] b");
    }
  }
}
