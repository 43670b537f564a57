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

  public static void assertFailure(ThrowingCallable assertion, String message) {
    Assertions.assertThat(failureOf(assertion).getMessage()).isEqualTo(message.stripTrailing());
  }
}
