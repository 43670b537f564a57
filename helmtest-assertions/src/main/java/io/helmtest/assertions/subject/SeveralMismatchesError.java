package io.helmtest.assertions.subject;

import java.util.List;

/** Several failed assertions about rendered objects; the message has one on each line. */
public final class SeveralMismatchesError extends AssertionError {
  private static final long serialVersionUID = 1L;

  private final transient List<AssertionError> failures;

  SeveralMismatchesError(String message, List<AssertionError> failures) {
    super(message);
    this.failures = List.copyOf(failures);
  }

  /**
   * The failures one by one.
   *
   * @return at least two
   */
  public List<AssertionError> failures() {
    return failures;
  }
}
