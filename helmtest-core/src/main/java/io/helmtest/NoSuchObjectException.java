package io.helmtest;

import io.helmtest.secret.Maskable;
import io.helmtest.secret.Secrets;
import java.util.NoSuchElementException;

/** A render has no such object, or several; the message lists what it has. */
public final class NoSuchObjectException extends NoSuchElementException implements Maskable {
  private static final long serialVersionUID = 1L;

  NoSuchObjectException(String message) {
    super(Secrets.ofRun().mask(message));
  }

  @Override
  public NoSuchObjectException masked() {
    return new NoSuchObjectException(String.valueOf(getMessage()));
  }
}
