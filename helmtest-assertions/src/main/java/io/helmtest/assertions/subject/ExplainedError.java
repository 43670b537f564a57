package io.helmtest.assertions.subject;

import io.helmtest.secret.Maskable;
import io.helmtest.secret.Secrets;

/** A failure that says of which render it is, but is about no single place of an object. */
final class ExplainedError extends AssertionError implements HasLine, Maskable {
  private static final long serialVersionUID = 1L;

  private final String line;

  ExplainedError(String message, String line) {
    super(message);
    this.line = line;
  }

  ExplainedError(String message, String line, Throwable cause) {
    super(message, cause);
    this.line = line;
  }

  @Override
  public String line() {
    return line;
  }

  @Override
  public ExplainedError masked() {
    Secrets secrets = Secrets.ofRun();
    return new ExplainedError(secrets.mask(String.valueOf(getMessage())), secrets.mask(line));
  }
}
