package io.helmtest.assertions.subject;

import io.helmtest.secret.Maskable;
import io.helmtest.secret.Secrets;
import java.util.List;
import org.opentest4j.AssertionFailedError;

/** A failed assertion about a rendered object; an IDE shows expected and found side by side. */
public final class MismatchError extends AssertionFailedError
    implements HasMismatches, HasLine, Maskable {
  private static final long serialVersionUID = 1L;

  private final transient Mismatch mismatch;

  /** The failure on one line. */
  private final String line;

  MismatchError(Mismatch mismatch, Wording wording) {
    this(
        wording.message(mismatch.context(), mismatch.words(), mismatch.place()),
        mismatch,
        wording.line(mismatch));
  }

  private MismatchError(String message, Mismatch mismatch, String line) {
    super(Secrets.ofRun().mask(message), mismatch.expected(), mismatch.found());
    this.mismatch = mismatch;
    this.line = Secrets.ofRun().mask(line);
  }

  @Override
  public MismatchError masked() {
    return new MismatchError(String.valueOf(getMessage()), mismatch.masked(), line);
  }

  /**
   * The failure as data.
   *
   * @return what was expected and found, and where
   */
  public Mismatch mismatch() {
    return mismatch;
  }

  /** Tells whether a line says no more than the failure as data does, no words of a test. */
  boolean isToldBy(String line) {
    return line.equals(Secrets.ofRun().mask(mismatch.line()));
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
