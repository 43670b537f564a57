package io.helmtest.junit;

import org.jspecify.annotations.Nullable;

/** Stands for a failure of any type whose own words would show what is secret. */
final class MaskedFailure extends AssertionError {
  private static final long serialVersionUID = 1L;

  MaskedFailure(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
