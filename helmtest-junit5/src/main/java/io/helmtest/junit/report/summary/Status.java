package io.helmtest.junit.report.summary;

/** What came of a test. */
public enum Status {
  /** It held. */
  PASSED("ok"),

  /** It did not hold. */
  FAILED("FAILED"),

  /** It was not run, or not to its end. */
  SKIPPED("skipped");

  private final String word;

  Status(String word) {
    this.word = word;
  }

  /** The word for people. */
  @Override
  public String toString() {
    return word;
  }
}
