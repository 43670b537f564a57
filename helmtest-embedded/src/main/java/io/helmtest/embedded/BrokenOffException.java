package io.helmtest.embedded;

import java.io.IOException;

/**
 * A worker did not answer as it should: it crashed, was killed, or said what nobody understands.
 */
final class BrokenOffException extends IOException {
  private static final long serialVersionUID = 1L;

  BrokenOffException(String what, String stderr) {
    super(stderr.isEmpty() ? what : what + "\nOn stderr it said:\n" + stderr);
  }
}
