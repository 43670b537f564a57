package io.helmtest.junit.report;

import io.helmtest.junit.report.summary.Status;
import java.util.List;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.UniqueId;
import org.junit.platform.engine.reporting.ReportEntry;
import org.junit.platform.engine.support.descriptor.AbstractTestDescriptor;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.TestIdentifier;

/**
 * A test that was made up.
 *
 * @param id its unique ID, as Jupiter makes them
 * @param shown its display name
 * @param className its class
 * @param method its method
 * @param environment where it runs
 * @param variation what it is called beside its environment
 * @param runs how it ends, each time that it is run
 */
record GeneratedTest(
    UniqueId id,
    String shown,
    String className,
    String method,
    String environment,
    String variation,
    List<Status> runs) {

  boolean isInEnvironment() {
    return !environment.equals(ReportFolder.NO_ENVIRONMENT);
  }

  /** Whether a launcher that runs again what fails runs it so many times. */
  boolean isRun(int run) {
    return run < runs.size() && runs.subList(0, run).stream().allMatch(Status.FAILED::equals);
  }

  /** How it ended: a skipped rerun changes nothing. */
  Status ended() {
    Status ended = runs.get(0);
    for (int run = 1; isRun(run); run++) {
      ended = runs.get(run) == Status.SKIPPED ? ended : runs.get(run);
    }
    return ended;
  }

  void tell(EnvironmentReports reports, int run) {
    TestIdentifier test = TestIdentifier.from(new Descriptor());
    reports.executionStarted(test);
    if (isInEnvironment()) {
      reports.reportingEntryPublished(
          test,
          ReportEntry.from(Entry.environment(environment, List.of("dev", "prod"), variation)));
    }
    reports.executionFinished(test, result(runs.get(run)));
  }

  private static TestExecutionResult result(Status status) {
    return switch (status) {
      case PASSED -> TestExecutionResult.successful();
      case SKIPPED -> TestExecutionResult.aborted(new IllegalStateException("not today"));
      case FAILED -> TestExecutionResult.failed(failure());
    };
  }

  private static Throwable failure() {
    Throwable failure = new AssertionError("wrong");
    failure.setStackTrace(new StackTraceElement[0]); // or the reports were long
    return failure;
  }

  private final class Descriptor extends AbstractTestDescriptor {
    Descriptor() {
      super(id, shown, MethodSource.from(className, method));
    }

    @Override
    public Type getType() {
      return Type.TEST;
    }
  }
}
