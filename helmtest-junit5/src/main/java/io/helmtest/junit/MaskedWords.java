package io.helmtest.junit;

import io.helmtest.secret.Secrets;
import java.util.List;
import org.assertj.core.description.TextDescription;
import org.assertj.core.error.MultipleAssertionsError;
import org.jspecify.annotations.Nullable;
import org.opentest4j.AssertionFailedError;
import org.opentest4j.TestAbortedException;
import org.opentest4j.ValueWrapper;

/**
 * What another failure has to say in place of one that shows a secret.
 *
 * @param failure the failure
 * @param failures what it is made of, masked
 * @param cause its cause, masked
 */
record MaskedWords(Throwable failure, List<Throwable> failures, @Nullable Throwable cause) {

  String message() {
    return mask(String.valueOf(failure.getMessage()));
  }

  /** What stands before the count of several failures. */
  String heading() {
    String message = String.valueOf(failure.getMessage()).strip();
    int end = message.indexOf(" (" + failures.size() + " failure");
    return mask(message.substring(0, Math.max(end, 0)));
  }

  /** For a type that is unknown: it names it. */
  Throwable standIn() {
    return new MaskedFailure(mask(failure.toString()), cause);
  }

  Throwable skip() {
    return new TestAbortedException(mask(failure.toString()), cause);
  }

  Throwable comparison() {
    AssertionFailedError error = (AssertionFailedError) failure;
    return error.isExpectedDefined() || error.isActualDefined()
        ? new AssertionFailedError(
            message(), masked(error.getExpected()), masked(error.getActual()), cause)
        : new AssertionFailedError(message(), cause);
  }

  Throwable assertions() {
    List<AssertionError> errors =
        failures.stream()
            .map(each -> each instanceof AssertionError own ? own : new AssertionError(each))
            .toList();
    return withCause(new MultipleAssertionsError(new TextDescription("%s", description()), errors));
  }

  // Such as [both], and then what the errors alone would say.
  private String description() {
    String message = String.valueOf(failure.getMessage());
    int end = message.startsWith("[") ? message.indexOf("] ") : -1;
    return end < 0 ? "" : mask(message.substring(1, end));
  }

  /** Gives a failure the cause, where it can still have one. */
  Throwable withCause(Throwable other) {
    return cause == null ? other : other.initCause(cause);
  }

  private static @Nullable Object masked(@Nullable ValueWrapper value) {
    if (value == null) {
      return null;
    }
    String shown = mask(value.getStringRepresentation());
    return shown.equals(value.getStringRepresentation()) ? value : shown;
  }

  private static String mask(String text) {
    return Secrets.ofRun().mask(text);
  }
}
