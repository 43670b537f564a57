package io.helmtest.junit.patterns;

import io.helmtest.assertions.subject.HasMismatches;
import io.helmtest.assertions.subject.Mismatch;
import java.util.List;

/** A pattern that does not hold. */
final class PatternError extends AssertionError implements HasMismatches {
  private static final long serialVersionUID = 1L;

  private final transient List<Mismatch> mismatches;

  PatternError(String message, List<Mismatch> mismatches) {
    super(message);
    this.mismatches = mismatches;
  }

  @Override
  public List<Mismatch> mismatches() {
    return mismatches;
  }
}
