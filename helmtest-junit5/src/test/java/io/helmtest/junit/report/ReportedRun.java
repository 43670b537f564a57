package io.helmtest.junit.report;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import io.helmtest.settings.Settings;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.platform.launcher.Launcher;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** Runs a fixture with the reports in a folder of one's own. */
record ReportedRun(Path folder, String build) {

  /** Runs it, and gives what stands on the console. */
  String execute(Class<?> fixture) {
    return execute(fixture, Map.of());
  }

  String execute(Class<?> fixture, Map<String, String> parameters) {
    ByteArrayOutputStream console = new ByteArrayOutputStream();
    PrintStream out = new PrintStream(console, true, StandardCharsets.UTF_8);
    launcher(new EnvironmentReports(folder, build, out))
        .execute(request(fixture).configurationParameters(parameters).build());
    return console.toString(StandardCharsets.UTF_8).replace(folder.toString(), "folder");
  }

  List<PublishedTest> published(String file) {
    return PublishedTest.in(folder.resolve(file));
  }

  /** All that was written, attachments and page included. */
  String everything() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      StringBuilder text = new StringBuilder();
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        text.append(Files.readString(file));
      }
      return text.toString();
    }
  }

  private static Launcher launcher(EnvironmentReports reports) {
    return LauncherFactory.create(
        LauncherConfig.builder()
            .enableTestExecutionListenerAutoRegistration(false)
            .addTestExecutionListeners(reports)
            .build());
  }

  private static LauncherDiscoveryRequestBuilder request(Class<?> fixture) {
    LauncherDiscoveryRequestBuilder request =
        LauncherDiscoveryRequestBuilder.request()
            .selectors(selectClass(fixture))
            .configurationParameter("junit.jupiter.execution.parallel.enabled", "true")
            .configurationParameter("junit.platform.output.capture.stdout", "true");
    Settings.ofProcess()
        .get(Settings.HELM)
        .ifPresent(helm -> request.configurationParameter(Settings.HELM, helm.text()));
    return request;
  }
}
