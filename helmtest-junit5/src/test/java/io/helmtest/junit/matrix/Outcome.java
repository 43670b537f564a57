package io.helmtest.junit.matrix;

import io.helmtest.junit.report.PublishedTest;
import java.util.Arrays;
import java.util.function.Predicate;
import org.junit.platform.engine.TestExecutionResult;
import org.opentest4j.TestAbortedException;

/** How a phase ends, as JUnit calls it and as our reports do. */
enum Outcome {
  PASSES(TestExecutionResult.Status.SUCCESSFUL, "Passed"),
  FAILS(TestExecutionResult.Status.FAILED, "Failed"),
  ABORTS(TestExecutionResult.Status.ABORTED, "NotExecuted");

  private final TestExecutionResult.Status status;
  private final String reported;

  Outcome(TestExecutionResult.Status status, String reported) {
    this.status = status;
    this.reported = reported;
  }

  static Outcome of(TestExecutionResult result) {
    return first(outcome -> outcome.status == result.getStatus());
  }

  static Outcome of(PublishedTest test) {
    return first(outcome -> outcome.reported.equals(test.outcome()));
  }

  private static Outcome first(Predicate<Outcome> wanted) {
    return Arrays.stream(values()).filter(wanted).findFirst().orElseThrow();
  }

  /** Ends so, with a message. */
  void end(String message) {
    if (this == FAILS) {
      throw new IllegalStateException(message, new IllegalArgumentException(message));
    }
    if (this == ABORTS) {
      throw new TestAbortedException(message);
    }
  }
}
