package io.helmtest.junit;

/** Stands for a failure whose own words would show what is secret, or command the pipeline. */
final class MaskedFailure extends AssertionError {
  private static final long serialVersionUID = 1L;

  MaskedFailure(String message) {
    super(message);
  }
}
