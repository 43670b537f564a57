package io.helmtest.assertions.subject;

import io.helmtest.manifest.Problem;
import io.helmtest.manifest.RefusedManifestException;
import io.helmtest.message.MessageContext;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Several checks about one thing, run to the end.
 *
 * @param context what a message begins and ends with
 * @param wording the words that a test adds
 * @param subject what is checked, such as {@code each workload of 6}
 */
public record Checks(MessageContext context, Wording wording, String subject) {

  /**
   * Checks to which a test adds no words.
   *
   * @param context what a message begins and ends with
   * @param subject what is checked
   */
  public Checks(MessageContext context, String subject) {
    this(context, new Wording(), subject);
  }

  /**
   * Runs all checks.
   *
   * @param checks what to run
   * @throws AssertionError if checks fail: a single failure as it is, else one error that lists all
   */
  public void all(List<Runnable> checks) {
    List<AssertionError> failures = failuresOf(checks);
    if (failures.size() == 1) {
      throwIfRefusal(failures.get(0).getCause());
      throw failures.get(0);
    }
    if (!failures.isEmpty()) {
      throw failure("to pass every check but %d failed".formatted(failures.size()), failures);
    }
  }

  /**
   * Runs checks until one passes.
   *
   * @param checks what to run
   * @throws AssertionError if none passes; the message lists the failures
   */
  public void any(List<Runnable> checks) {
    List<AssertionError> failures = new ArrayList<>();
    for (Runnable check : checks) {
      List<AssertionError> found = failuresOf(List.of(check));
      if (found.isEmpty()) {
        return;
      }
      failures.addAll(found);
    }
    throw failure("to pass the check but none did", failures);
  }

  /**
   * Runs a check of one of several elements. A failure of plain AssertJ does not say of which.
   *
   * @param element how to call the element
   * @param check what to run
   */
  public void named(String element, Runnable check) {
    try {
      check.run();
    } catch (AssertionError failure) {
      throw failure instanceof HasLine || failure instanceof HasMismatches
          ? failure
          : wording.failure(context, element, failure);
    }
  }

  private AssertionError failure(String outcome, List<AssertionError> failures) {
    return SeveralMismatchesError.of(this, outcome, failures);
  }

  private static List<AssertionError> failuresOf(List<Runnable> checks) {
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
    } catch (RefusedManifestException refusal) {
      addOnce(refusal, failures);
    }
  }

  // Several checks may look at one object that a cluster would refuse.
  private static void addOnce(RefusedManifestException refusal, List<AssertionError> failures) {
    String message =
        refusal.problems().stream().map(Problem::text).collect(Collectors.joining("\n"));
    if (failures.stream().noneMatch(failure -> message.equals(failure.getMessage()))) {
      failures.add(new AssertionError(message, refusal));
    }
  }

  private static void throwIfRefusal(@Nullable Throwable cause) {
    if (cause instanceof RefusedManifestException refusal) {
      throw refusal;
    }
  }
}
