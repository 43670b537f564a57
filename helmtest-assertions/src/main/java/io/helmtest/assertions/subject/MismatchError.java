package io.helmtest.assertions.subject;

import io.helmtest.message.LoggingCommands;
import java.util.List;
import org.opentest4j.AssertionFailedError;

/** A failed assertion about a rendered object; an IDE shows expected and found side by side. */
public final class MismatchError extends AssertionFailedError implements HasMismatches, HasLine {
  private static final long serialVersionUID = 1L;

  private final transient Mismatch mismatch;
  private final String line;

  MismatchError(Mismatch mismatch, Wording wording) {
    super(
        LoggingCommands.broken(
            wording.message(mismatch.context(), mismatch.words(), mismatch.place())),
        mismatch.expected(),
        mismatch.found());
    this.mismatch = mismatch;
    this.line = wording.line(mismatch);
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

  @Override
  public String line() {
    return line;
  }
}
