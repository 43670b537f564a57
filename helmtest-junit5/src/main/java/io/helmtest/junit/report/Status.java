package io.helmtest.junit.report;

/** What came of a test. */
enum Status {
  PASSED("ok"),
  FAILED("FAILED"),
  SKIPPED("skipped");

  private final String word;

  Status(String word) {
    this.word = word;
  }

  @Override
  public String toString() {
    return word;
  }
}
