package io.helmtest.assertions;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.assertj.core.api.Assertions;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** Catches a failed assertion and compares its whole message. */
public final class Failures {
  private Failures() {}

  public static AssertionError failureOf(ThrowingCallable assertion) {
    AssertionError failure = catchThrowableOfType(AssertionError.class, assertion);
    Assertions.assertThat(failure).as("the assertion should have failed").isNotNull();
    return failure;
  }

  /**
   * Leaves out at which line of the render something stands: Helm 3 and 4 differ in blank lines.
   */
  public static void assertRenderedFailure(ThrowingCallable assertion, String message) {
    Assertions.assertThat(text(assertion).replaceAll("rendered line \\d+", "rendered line N"))
        .isEqualTo(message.stripTrailing());
  }

  public static void assertFailure(ThrowingCallable assertion, String message) {
    Assertions.assertThat(text(assertion)).isEqualTo(message.stripTrailing());
  }

  // Whichever Helm it was.
  private static String text(ThrowingCallable assertion) {
    return String.valueOf(failureOf(assertion).getMessage())
        .replaceAll("engine: (embedded )?helm v\\S+", "engine: helm");
  }
}
