package io.helmtest.assertions.subject;

import io.helmtest.message.MessageContext;
import java.util.ArrayList;
import java.util.List;

/** Runs checks until one passes, and reports why all failed if none does, in one error. */
public final class AnyOf {
  private AnyOf() {}

  /**
   * Runs checks until one passes.
   *
   * @param context what a message begins and ends with
   * @param subject what is checked, such as {@code any container of 3}
   * @param checks what to run
   * @throws AssertionError if all fail; the message lists the failures
   */
  public static void check(MessageContext context, String subject, List<Runnable> checks) {
    List<AssertionError> failures = new ArrayList<>();
    for (Runnable check : checks) {
      List<AssertionError> found = AllOf.failuresOf(List.of(check));
      if (found.isEmpty()) {
        return;
      }
      failures.addAll(found);
    }
    throw SeveralMismatchesError.of(context, subject, "to pass the check but none did", failures);
  }
}
