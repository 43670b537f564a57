package io.helmtest.assertions.subject;

import io.helmtest.message.MessageContext;
import java.util.ArrayList;
import java.util.List;

/** Runs several checks to the end and reports all that failed, in one error. */
public final class AllOf {
  private AllOf() {}

  /**
   * Runs all checks.
   *
   * @param context what a message begins and ends with
   * @param subject what is checked, such as {@code each workload of 6}
   * @param checks what to run
   * @throws AssertionError if checks fail: a single failure as it is, else one error that lists all
   */
  public static void check(MessageContext context, String subject, List<Runnable> checks) {
    List<AssertionError> failures = failuresOf(checks);
    if (failures.size() == 1) {
      throw failures.get(0);
    }
    if (!failures.isEmpty()) {
      throw SeveralMismatchesError.of(
          context,
          subject,
          "to pass every check but %d failed".formatted(failures.size()),
          failures);
    }
  }

  static List<AssertionError> failuresOf(List<Runnable> checks) {
    List<AssertionError> failures = new ArrayList<>();
    checks.forEach(check -> run(check, failures));
    return failures;
  }

  private static void run(Runnable check, List<AssertionError> failures) {
    try {
      check.run();
    } catch (SeveralMismatchesError several) {
      failures.addAll(several.failures());
    } catch (AssertionError failure) {
      failures.add(failure);
    }
  }
}
