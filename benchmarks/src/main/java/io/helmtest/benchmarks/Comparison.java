package io.helmtest.benchmarks;

/**
 * One figure of helmtest's own beside that of what it is compared with.
 *
 * @param subject what was measured
 * @param unit what in
 * @param own helmtest's figure
 * @param other the other's figure
 */
record Comparison(String subject, String unit, double own, double other) {

  /** How often the own figure goes into the other's. */
  double ratio() {
    return other / own;
  }

  /** A row of a table. */
  @Override
  public String toString() {
    return "%-42s %9.1f %-3s %9.1f %-3s %8.2f".formatted(subject, own, unit, other, unit, ratio());
  }
}
