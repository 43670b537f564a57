package io.helmtest.junit.report.summary;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A table as lines of text.
 *
 * @param rows its head, and the rows below, as many cells in each
 */
record TextTable(List<List<String>> rows) {
  private static final int NARROWEST = 14;
  private static final int SPACE = 2;

  /** With columns below each other. */
  Stream<String> aligned() {
    List<Integer> widths = IntStream.range(0, columns()).mapToObj(this::width).toList();
    return rows.stream().map(row -> aligned(row, widths));
  }

  /** As in Markdown. */
  Stream<String> markdown() {
    return Stream.concat(
        Stream.of(markdown(rows.get(0)), "|" + "---|".repeat(columns())),
        rows.stream().skip(1).map(TextTable::markdown));
  }

  private int columns() {
    return rows.get(0).size();
  }

  // The first column holds names.
  private int width(int column) {
    int narrowest = column == 0 ? 0 : NARROWEST;
    return rows.stream()
        .mapToInt(row -> Math.max(narrowest, row.get(column).length()))
        .max()
        .orElse(0);
  }

  private static String aligned(List<String> row, List<Integer> widths) {
    return IntStream.range(0, row.size())
        .mapToObj(column -> padded(row.get(column), widths.get(column) + SPACE))
        .collect(Collectors.joining())
        .stripTrailing();
  }

  private static String padded(String text, int width) {
    return text + " ".repeat(width - text.length());
  }

  private static String markdown(List<String> row) {
    return row.stream()
        .map(text -> text.replace("|", "\\|"))
        .collect(Collectors.joining(" | ", "| ", " |"));
  }
}
