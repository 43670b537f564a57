package io.helmtest.cli;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.TestExecutionResult.Status;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;

/** What came of a run. */
final class RunOutcome implements TestExecutionListener {
  private final List<FailedTest> failed = new CopyOnWriteArrayList<>();
  private volatile boolean hasTested;

  @Override
  public void executionFinished(TestIdentifier test, TestExecutionResult result) {
    hasTested |= test.isTest() && result.getStatus() != Status.ABORTED;
    if (result.getStatus() == Status.FAILED) {
      result.getThrowable().ifPresent(failure -> failed.add(FailedTest.of(test, failure)));
    }
  }

  /** Whether there was nothing that could pass or fail. */
  boolean isEmpty() {
    return !hasTested && failed.isEmpty();
  }

  FailedTests failed() {
    return new FailedTests(failed);
  }

  /** The exit code where some failures count. */
  int exitCode(FailedTests counted) {
    int tested = counted.all().isEmpty() ? Helmtest.OK : Helmtest.PROBLEMS;
    return hasTested ? tested : Helmtest.WRONG_USAGE;
  }
}
