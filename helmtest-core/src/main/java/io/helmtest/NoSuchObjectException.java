package io.helmtest;

import java.util.NoSuchElementException;

/** A render has no such object, or several; the message lists what it has. */
public final class NoSuchObjectException extends NoSuchElementException {
  private static final long serialVersionUID = 1L;

  NoSuchObjectException(String message) {
    super(message);
  }
}
