package io.helmtest.junit.report;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Test methods by environments: small, however many tests there were. */
final class SummaryTable {
  private static final int ROWS = 40;

  private final Set<String> environments;
  private final Map<String, Map<String, Cell>> rows = new TreeMap<>();

  SummaryTable(EnvironmentOrder order) {
    environments = new TreeSet<>(order);
  }

  void add(String environment, ReportedTest test) {
    environments.add(environment);
    rows.computeIfAbsent(TestRow.summarized(environment, test), row -> new TreeMap<>())
        .computeIfAbsent(environment, name -> new Cell())
        .add(test);
  }

  /** For the console. */
  List<String> lines() {
    int width = shown().stream().mapToInt(String::length).max().orElse(0) + 2;
    return lines(
        row ->
            row.cells().stream()
                .map("%-14s  "::formatted)
                .collect(Collectors.joining("", ("%-" + width + "s").formatted(row.title()), ""))
                .stripTrailing(),
        Stream.of());
  }

  /** For the run's summary page. */
  List<String> markdown() {
    return lines(
        row ->
            Stream.concat(Stream.of(row.title()), row.cells().stream())
                .map(text -> text.replace("|", "\\|"))
                .collect(Collectors.joining(" | ", "| ", " |")),
        Stream.of("|---" + "|---".repeat(environments.size()) + "|"));
  }

  private List<String> lines(Function<Row, String> line, Stream<String> rule) {
    int left = rows.size() - shown().size();
    return Stream.of(
            Stream.of(line.apply(new Row("", List.copyOf(environments)))),
            rule,
            shown().stream().map(title -> line.apply(new Row(title, cells(title)))),
            left == 0
                ? Stream.<String>of()
                : Stream.of("", "… and " + left + " more in the report"))
        .flatMap(lines -> lines)
        .toList();
  }

  /** All rows, or those that did not pass where there are many. */
  private List<String> shown() {
    return rows.size() <= ROWS
        ? List.copyOf(rows.keySet())
        : rows.keySet().stream().filter(this::isNotPassed).limit(ROWS).toList();
  }

  private List<String> cells(String row) {
    Map<String, Cell> cells = rows.getOrDefault(row, Map.of());
    return environments.stream()
        .map(name -> cells.containsKey(name) ? cells.get(name).toString() : "-")
        .toList();
  }

  private boolean isNotPassed(String row) {
    return rows.getOrDefault(row, Map.of()).values().stream().anyMatch(Cell::isNotPassed);
  }

  private record Row(String title, List<String> cells) {}

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
