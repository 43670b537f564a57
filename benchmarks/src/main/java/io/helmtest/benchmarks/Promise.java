package io.helmtest.benchmarks;

/**
 * What must hold.
 *
 * @param text the promise
 * @param kept whether it does
 */
record Promise(String text, boolean kept) {

  /** A line of a list. */
  @Override
  public String toString() {
    return (kept ? "kept:   " : "BROKEN: ") + text;
  }
}
