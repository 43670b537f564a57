package io.helmtest.cli;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import io.helmtest.junit.RunPlan;
import io.helmtest.junit.report.EnvironmentReports;
import io.helmtest.settings.Settings;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** Runs {@link ChartCheck} by JUnit's launcher, with the reports of any run. */
final class CheckRun {
  private CheckRun() {}

  /** Tells of all problems. */
  static int check(ChartInputs inputs, Console console) {
    return run(inputs, console, failed -> failed);
  }

  /** Writes an exemption of each problem; where Helm refuses to render, there can be none. */
  static int exempt(ChartInputs inputs, Console console) {
    System.setProperty(Settings.EXEMPTIONS_WRITE, WorkingDirectory.EXEMPTIONS);
    try {
      return run(inputs, console, FailedTests::ofHelm);
    } finally {
      System.clearProperty(Settings.EXEMPTIONS_WRITE);
    }
  }

  private static int run(ChartInputs inputs, Console console, UnaryOperator<FailedTests> counted) {
    String announcement = new Announcement(inputs).text();
    Path reports = inputs.reports();
    console.print(announcement);
    ChartCheck.charts = inputs.charts();
    RunOutcome outcome = new RunOutcome();
    execute(new EnvironmentReports(reports, console.out()), outcome);
    FailedTests failed = counted.apply(outcome.failed());
    failed.lines().forEach(console::print);
    if (outcome.isEmpty()) {
      console.error("helmtest: nothing was checked: all tests were skipped, as the report says");
    }
    return outcome.exitCode(failed);
  }

  private static void execute(EnvironmentReports reports, RunOutcome outcome) {
    LauncherFactory.create(
            LauncherConfig.builder()
                .enableTestExecutionListenerAutoRegistration(false)
                .addTestExecutionListeners(new RunPlan(), reports, outcome)
                .build())
        .execute(
            LauncherDiscoveryRequestBuilder.request()
                .selectors(selectClass(ChartCheck.class))
                .build());
  }
}
