package io.helmtest.assertions.subject;

import java.util.List;
import org.opentest4j.AssertionFailedError;

/** A failed assertion about a rendered object; an IDE shows expected and found side by side. */
public final class MismatchError extends AssertionFailedError implements HasMismatches {
  private static final long serialVersionUID = 1L;

  private final transient Mismatch mismatch;

  MismatchError(Mismatch mismatch) {
    super(mismatch.message(), mismatch.expected(), mismatch.found());
    this.mismatch = mismatch;
  }

  /**
   * The failure as data.
   *
   * @return what was expected and found, and where
   */
  public Mismatch mismatch() {
    return mismatch;
  }

  @Override
  public List<Mismatch> mismatches() {
    return List.of(mismatch);
  }
}
