package io.helmtest.junit.report.summary;

import io.helmtest.exemption.ExemptedCount;

/** How many problems are exempted. */
final class ExemptedProblems {
  private int all;
  private int unexplained;

  void add(ExemptedCount count) {
    all += count.exempted();
    unexplained += count.unexplained();
  }

  /** Such as {@code 3}, or {@code 3 (2 TODO)} where some have no reason yet. */
  @Override
  public String toString() {
    return all + (unexplained == 0 ? "" : " (" + unexplained + " TODO)");
  }
}
