package io.helmtest.junit.report;

import io.helmtest.junit.report.build.TestRun;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.UniqueId;
import org.junit.platform.engine.reporting.ReportEntry;
import org.junit.platform.engine.support.descriptor.AbstractTestDescriptor;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** Tells the reports of as many tests as are asked for, without a plan that holds them all. */
final class SyntheticTests {
  private static final int METHODS = 100;
  private static final int FAILS = 100;
  private static final String LINE = "what a test prints is its own\n";

  private SyntheticTests() {}

  public static void main(String[] arguments) {
    PrintStream console =
        new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8);
    EnvironmentReports reports =
        new EnvironmentReports(Path.of(arguments[0]), TestRun.of("build 1"), console);
    for (int i = 0; i < Integer.parseInt(arguments[1]); i++) {
      tell(reports, TestIdentifier.from(new Synthetic(i)), i);
    }
    reports.testPlanExecutionFinished(
        LauncherFactory.create().discover(LauncherDiscoveryRequestBuilder.request().build()));
  }

  private static void tell(EnvironmentReports reports, TestIdentifier test, int number) {
    reports.executionStarted(test);
    reports.reportingEntryPublished(
        test, ReportEntry.from(Entry.environment("prod", List.of("dev", "prod"), "")));
    reports.reportingEntryPublished(test, ReportEntry.from("stdout", number + LINE.repeat(70)));
    reports.executionFinished(test, result(number));
  }

  private static TestExecutionResult result(int number) {
    return number % FAILS == 0
        ? TestExecutionResult.failed(new AssertionError("test " + number))
        : TestExecutionResult.successful();
  }

  private static final class Synthetic extends AbstractTestDescriptor {
    Synthetic(int number) {
      super(
          UniqueId.root("engine", "synthetic").append("test", Integer.toString(number)),
          "[prod, number " + number + "]",
          MethodSource.from("shop.ImageTest", "passes" + number % METHODS));
    }

    @Override
    public Type getType() {
      return Type.TEST;
    }
  }
}
