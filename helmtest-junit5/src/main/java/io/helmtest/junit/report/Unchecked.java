package io.helmtest.junit.report;

import java.io.IOException;
import java.io.UncheckedIOException;

/** Calls what may fail on a full or read-only disk. */
final class Unchecked {
  private Unchecked() {}

  /** Gives a value. */
  interface Reading<T> {
    T get() throws IOException;
  }

  /** Does something. */
  interface Doing {
    void run() throws IOException;
  }

  static void run(Doing doing) {
    try {
      doing.run();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static <T> T get(Reading<T> reading) {
    try {
      return reading.get();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
