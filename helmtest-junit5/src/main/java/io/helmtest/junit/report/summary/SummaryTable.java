package io.helmtest.junit.report.summary;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toSet;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/** Test methods by environments: small, however many tests there were. */
public final class SummaryTable {
  private static final int ROWS = 40;

  private final Set<String> environments;
  private final Map<SummaryRow, Map<String, Counts>> rows = new HashMap<>();

  /**
   * A table without rows.
   *
   * @param order the order of the environments
   */
  public SummaryTable(Comparator<String> order) {
    environments = new TreeSet<>(order);
  }

  /**
   * Counts a test.
   *
   * @param environment its environment
   * @param className the full name of its class
   * @param method its method, which has a row of its own; empty to count it in the row of its class
   * @param status how it ended
   */
  public void add(String environment, String className, String method, Status status) {
    environments.add(environment);
    rows.computeIfAbsent(new SummaryRow(className, method), row -> new HashMap<>())
        .computeIfAbsent(environment, name -> new Counts())
        .add(status);
  }

  /**
   * The table for the console.
   *
   * @return its lines
   */
  public List<String> lines() {
    return lines(TextTable::aligned);
  }

  /**
   * The table for the pipeline's summary page.
   *
   * @return its lines, in Markdown
   */
  public List<String> markdown() {
    return lines(TextTable::markdown);
  }

  private List<String> lines(Function<TextTable, Stream<String>> format) {
    ClassTitles titles =
        new ClassTitles(rows.keySet().stream().map(SummaryRow::className).collect(toSet()));
    List<SummaryRow> shown = shown(titles);
    int left = rows.size() - shown.size();
    return Stream.concat(
            format.apply(table(shown, titles)),
            left == 0 ? Stream.of() : Stream.of("", "… and " + left + " more in the report"))
        .toList();
  }

  /** All rows, or those that did not pass where there are many. */
  private List<SummaryRow> shown(ClassTitles titles) {
    return rows.entrySet().stream()
        .filter(row -> rows.size() <= ROWS || !isPassed(row.getValue()))
        .map(Map.Entry::getKey)
        .sorted(
            comparing((SummaryRow row) -> row.title(titles)).thenComparing(SummaryRow::className))
        .limit(ROWS)
        .toList();
  }

  private static boolean isPassed(Map<String, Counts> cells) {
    return cells.values().stream().allMatch(Counts::isAllPassed);
  }

  private TextTable table(List<SummaryRow> shown, ClassTitles titles) {
    Stream<List<String>> body =
        shown.stream().map(row -> cells(row.title(titles), rows.getOrDefault(row, Map.of())));
    return new TextTable(Stream.concat(Stream.of(head()), body).toList());
  }

  private List<String> head() {
    return Stream.concat(Stream.of(""), environments.stream()).toList();
  }

  private List<String> cells(String title, Map<String, Counts> counts) {
    Stream<String> cells =
        environments.stream()
            .map(name -> counts.containsKey(name) ? counts.get(name).toString() : "-");
    return Stream.concat(Stream.of(title), cells).toList();
  }
}
