package io.helmtest.junit.report.summary;

import io.helmtest.exemption.ExemptedCount;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/** Exempted problems: by the patterns that found them, and by environments. */
public final class ExemptedTable {
  private static final String TITLE = "exempted problems";
  private static final String REFUSED = "refused by a cluster";

  private final Map<String, ExemptedProblems> environments;
  private final Map<String, Map<String, ExemptedProblems>> rows = new TreeMap<>();

  /**
   * A table of all that is exempted.
   *
   * @param order the order of the environments
   * @param counts those of all renders
   */
  public ExemptedTable(Comparator<String> order, Collection<ExemptedCount> counts) {
    environments = new TreeMap<>(order);
    counts.stream().filter(count -> count.exempted() > 0).forEach(this::add);
  }

  private void add(ExemptedCount count) {
    environments.computeIfAbsent(count.environment(), name -> new ExemptedProblems()).add(count);
    rows.computeIfAbsent(title(count), name -> new TreeMap<>())
        .computeIfAbsent(count.environment(), name -> new ExemptedProblems())
        .add(count);
  }

  /**
   * What one test says of a render.
   *
   * @param count how many problems are exempted
   * @return such as {@code resources: 3 (2 TODO)}
   */
  public static String text(ExemptedCount count) {
    ExemptedProblems problems = new ExemptedProblems();
    problems.add(count);
    return title(count) + ": " + problems;
  }

  private static String title(ExemptedCount count) {
    return count.pattern().isEmpty() ? REFUSED : count.pattern();
  }

  /**
   * The table for the console.
   *
   * @return its lines; none where nothing is exempted
   */
  public List<String> lines() {
    return lines(TextTable::aligned);
  }

  /**
   * The table for the pipeline's summary page.
   *
   * @return its lines, in Markdown; none where nothing is exempted
   */
  public List<String> markdown() {
    return lines(TextTable::markdown);
  }

  /**
   * The table for the page.
   *
   * @return its rows, the head first; none where nothing is exempted
   */
  public List<List<String>> cells() {
    return rows.isEmpty()
        ? List.of()
        : Stream.of(
                Stream.of(row(TITLE, Function.identity())),
                rows.entrySet().stream().map(row -> row(row.getKey(), cell(row.getValue()))),
                Stream.of(row("all", cell(environments))))
            .flatMap(all -> all)
            .toList();
  }

  private static Function<String, String> cell(Map<String, ExemptedProblems> counts) {
    return environment ->
        counts.containsKey(environment) ? counts.get(environment).toString() : "-";
  }

  private List<String> row(String title, Function<String, String> cell) {
    return Stream.concat(Stream.of(title), environments.keySet().stream().map(cell)).toList();
  }

  private List<String> lines(Function<TextTable, Stream<String>> format) {
    return rows.isEmpty() ? List.of() : format.apply(new TextTable(cells())).toList();
  }
}
