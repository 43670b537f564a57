package io.helmtest.junit.report.summary;

import java.util.EnumMap;
import java.util.Map;

/** How many tests passed, failed and were skipped. */
final class Counts {
  private final Map<Status, Integer> counts = new EnumMap<>(Status.class);

  void add(Status status) {
    counts.merge(status, 1, Integer::sum);
  }

  boolean isAllPassed() {
    return of(Status.PASSED) == all();
  }

  /** Such as {@code ok}, {@code 5 of 6 ok, 1 skipped} or {@code 1 of 6 FAILED}. */
  @Override
  public String toString() {
    Status worst = worst();
    int skipped = worst == Status.SKIPPED ? 0 : of(Status.SKIPPED);
    String text = all() == 1 ? worst.toString() : of(worst) + " of " + all() + " " + worst;
    return skipped == 0 ? text : text + ", " + skipped + " " + Status.SKIPPED;
  }

  // Skipped tests beside others that passed have not the say.
  private Status worst() {
    if (of(Status.FAILED) > 0) {
      return Status.FAILED;
    }
    return of(Status.PASSED) > 0 ? Status.PASSED : Status.SKIPPED;
  }

  private int of(Status status) {
    return counts.getOrDefault(status, 0);
  }

  private int all() {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }
}
