package io.helmtest.junit.matrix;

/**
 * A cell of the matrix.
 *
 * @param form how the charts of the fixture are described
 * @param expectation the phase, and what holds where it does not pass
 * @param outcome how the phase ends
 */
record Cell(Form form, Expectation expectation, Outcome outcome) {
  @Override
  public String toString() {
    return "%s, %s %s".formatted(form, expectation.phase(), outcome);
  }
}
