package io.helmtest.benchmarks;

/**
 * One figure of helmtest beside that of fabric8.
 *
 * @param subject what was measured
 * @param unit what in
 * @param helmtest helmtest's figure
 * @param fabric8 fabric8's figure
 */
record Comparison(String subject, String unit, double helmtest, double fabric8) {

  /** How often helmtest's figure goes into fabric8's. */
  double ratio() {
    return fabric8 / helmtest;
  }

  /** A row of a table. */
  @Override
  public String toString() {
    return "%-36s %9.1f %-3s %9.1f %-3s %8.2f"
        .formatted(subject, helmtest, unit, fabric8, unit, ratio());
  }
}
