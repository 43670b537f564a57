package io.helmtest.junit.report;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectUniqueId;

import io.helmtest.junit.report.build.TestRun;
import io.helmtest.settings.Settings;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.launcher.EngineFilter;
import org.junit.platform.launcher.Launcher;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;

/** Runs a fixture with the reports in a folder of one's own. */
public record ReportedRun(Path folder, String build) {

  /** Runs them, and gives what stands on the console. */
  String execute(Class<?>... fixtures) {
    return execute(Map.of(), 0, fixtures);
  }

  String execute(Class<?> fixture, Map<String, String> parameters) {
    return execute(parameters, 0, fixture);
  }

  /** Runs it with JUnit Jupiter alone, and tells a listener what Surefire's is told. */
  public void execute(
      Class<?> fixture, Map<String, String> parameters, TestExecutionListener listener) {
    launcher(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8))
        .execute(
            request(List.of(DiscoverySelectors.selectClass(fixture)))
                .configurationParameters(parameters)
                .filters(EngineFilter.includeEngines("junit-jupiter"))
                .build(),
            listener);
  }

  /** As Surefire's rerunFailingTestsCount: what failed is run again, until nothing fails. */
  String executeWithReruns(int reruns, Class<?>... fixtures) {
    return execute(Map.of(), reruns, fixtures);
  }

  private String execute(Map<String, String> parameters, int reruns, Class<?>... fixtures) {
    ByteArrayOutputStream console = new ByteArrayOutputStream();
    Launcher launcher = launcher(new PrintStream(console, true, StandardCharsets.UTF_8));
    List<? extends DiscoverySelector> selectors =
        Stream.of(fixtures).map(DiscoverySelectors::selectClass).toList();
    for (int run = 0; run <= reruns && !selectors.isEmpty(); run++) {
      console.reset(); // a rerun's table tells of all runs
      SummaryGeneratingListener summary = new SummaryGeneratingListener();
      launcher.execute(request(selectors).configurationParameters(parameters).build(), summary);
      selectors =
          summary.getSummary().getFailures().stream()
              .map(failure -> selectUniqueId(failure.getTestIdentifier().getUniqueIdObject()))
              .toList();
    }
    return console.toString(StandardCharsets.UTF_8).replace(folder.toString(), "folder");
  }

  List<PublishedTest> published(String file) {
    return PublishedTest.in(folder.resolve(file));
  }

  /** What is in all files. */
  public List<PublishedTest> published() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".xml"))
          .flatMap(file -> PublishedTest.in(file).stream())
          .toList();
    }
  }

  /** All that was written, attachments and page included. */
  public String everything() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      StringBuilder text = new StringBuilder();
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        text.append(Files.readString(file));
      }
      return text.toString();
    }
  }

  /** A test on the page. */
  record Line(String environment, String className, String test, String status) {}

  List<Line> page() throws IOException {
    try (Stream<String> lines = Files.lines(folder.resolve("index.html"))) {
      return lines
          .filter(line -> line.startsWith("[\""))
          .map(line -> line.substring(2).split("\",\"|\","))
          .map(words -> new Line(words[0], words[1], words[2], words[3]))
          .toList();
    }
  }

  String summary() throws IOException {
    return Files.readString(folder.resolve("summary.md"));
  }

  private Launcher launcher(PrintStream console) {
    return LauncherFactory.create(
        LauncherConfig.builder()
            .enableTestExecutionListenerAutoRegistration(false)
            .addTestExecutionListeners(new EnvironmentReports(folder, TestRun.of(build), console))
            .build());
  }

  private static LauncherDiscoveryRequestBuilder request(
      List<? extends DiscoverySelector> selectors) {
    LauncherDiscoveryRequestBuilder request =
        LauncherDiscoveryRequestBuilder.request()
            .selectors(selectors)
            .configurationParameter("junit.jupiter.execution.parallel.enabled", "true")
            .configurationParameter("junit.platform.output.capture.stdout", "true");
    Settings.ofProcess()
        .get(Settings.HELM)
        .ifPresent(helm -> request.configurationParameter(Settings.HELM, helm.text()));
    return request;
  }
}
