package io.helmtest.junit.patterns;

import io.helmtest.assertions.subject.HasMismatches;
import io.helmtest.assertions.subject.Mismatch;
import io.helmtest.secret.Maskable;
import io.helmtest.secret.Secrets;
import java.util.List;

/** A pattern that does not hold. */
final class PatternError extends AssertionError implements HasMismatches, Maskable {
  private static final long serialVersionUID = 1L;

  private final transient List<Mismatch> mismatches;

  PatternError(String message, List<Mismatch> mismatches) {
    super(Secrets.ofRun().mask(message));
    this.mismatches = mismatches;
  }

  @Override
  public List<Mismatch> mismatches() {
    return mismatches;
  }

  @Override
  public PatternError masked() {
    return new PatternError(String.valueOf(getMessage()), mismatches);
  }
}
