package io.helmtest.junit.report;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Test methods by environments, for the log: small, however many tests there were. */
final class SummaryTable {
  private static final int ROWS = 40;

  private final Set<String> environments = new TreeSet<>();
  private final Map<String, Map<String, Cell>> rows = new TreeMap<>();

  void add(String environment, ReportedTest test) {
    environments.add(environment);
    rows.computeIfAbsent(TestRow.of(environment, test).method(), method -> new TreeMap<>())
        .computeIfAbsent(environment, name -> new Cell())
        .add(test);
  }

  /** All rows, or those that did not pass where there are many. */
  List<String> lines() {
    List<String> shown =
        rows.size() <= ROWS
            ? List.copyOf(rows.keySet())
            : rows.keySet().stream().filter(this::isNotPassed).limit(ROWS).toList();
    int width = shown.stream().mapToInt(String::length).max().orElse(0);
    int left = rows.size() - shown.size();
    return Stream.of(
            Stream.of(line(width, "", environments.stream())),
            shown.stream().map(row -> line(width, row, cells(row))),
            left == 0 ? Stream.<String>of() : Stream.of("… and " + left + " more in the report"))
        .flatMap(lines -> lines)
        .toList();
  }

  private Stream<String> cells(String row) {
    Map<String, Cell> cells = rows.getOrDefault(row, Map.of());
    return environments.stream()
        .map(name -> cells.containsKey(name) ? cells.get(name).toString() : "-");
  }

  private boolean isNotPassed(String row) {
    return rows.getOrDefault(row, Map.of()).values().stream().anyMatch(Cell::isNotPassed);
  }

  private static String line(int width, String title, Stream<String> cells) {
    return cells
        .map("%-14s  "::formatted)
        .collect(Collectors.joining("", ("%-" + (width + 2) + "s").formatted(title), ""))
        .stripTrailing();
  }

  /** A method in an environment; a test that failed and passed when it was run again has passed. */
  private static final class Cell {
    private final Set<String> failed = new HashSet<>();
    private int skipped;
    private int tests;

    void add(ReportedTest test) {
      tests += failed.remove(test.name()) ? 0 : 1;
      switch (test.outcome().status()) {
        case FAILED -> failed.add(test.name());
        case SKIPPED -> skipped++;
        default -> {}
      }
    }

    boolean isNotPassed() {
      return !failed.isEmpty() || skipped > 0;
    }

    @Override
    public String toString() {
      if (!failed.isEmpty()) {
        return counted(failed.size(), Status.FAILED);
      }
      return skipped == tests ? counted(tests, Status.SKIPPED) : counted(tests, Status.PASSED);
    }

    private String counted(int count, Status status) {
      return tests == 1 ? status.toString() : count + " of " + tests + " " + status;
    }
  }
}
