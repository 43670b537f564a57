package io.helmtest.assertions.subject;

import io.helmtest.manifest.SourceLocation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Several mismatches, for a list in a message. More than three of one cause stand below a line that
 * says the cause once; the others stand in a table, a row each. What is too long for a table has a
 * line of its own.
 */
public final class MismatchTable {
  private static final int FEW = 3;

  private final Function<Mismatch, String> note;
  private final List<String> entries = new ArrayList<>();

  private MismatchTable(Function<Mismatch, String> note) {
    this.note = note;
  }

  /**
   * Lays out mismatches.
   *
   * @param mismatches what is not as expected
   * @param note what to say of each below it, a line; empty for nothing
   * @return the entries of the list, of one or more lines each
   */
  public static List<String> of(List<Mismatch> mismatches, Function<Mismatch, String> note) {
    MismatchTable table = new MismatchTable(note);
    List<Mismatch> ofNoCause =
        table.group(mismatches, MismatchRow::cause, MismatchRow::ofCause, MismatchTable::origin);
    List<Mismatch> others =
        table.group(ofNoCause, MismatchRow::demand, MismatchRow::ofDemand, group -> "");
    table.rows(others.stream().filter(MismatchRow::fits).toList());
    others.stream().filter(other -> !MismatchRow.fits(other)).forEach(table::line);
    return table.entries;
  }

  // Those of the groups that are not large enough are left.
  private List<Mismatch> group(
      List<Mismatch> mismatches,
      Function<Mismatch, String> title,
      Function<Mismatch, List<String>> row,
      Function<List<Mismatch>, String> origin) {
    Map<String, List<Mismatch>> groups =
        mismatches.stream()
            .collect(Collectors.groupingBy(title, LinkedHashMap::new, Collectors.toList()));
    groups.forEach(
        (words, group) -> {
          if (isLarge(group)) {
            add(words + origin.apply(group), group, row);
          }
        });
    return mismatches.stream()
        .filter(each -> !isLarge(groups.getOrDefault(title.apply(each), List.of())))
        .toList();
  }

  private void add(String title, List<Mismatch> group, Function<Mismatch, List<String>> row) {
    String rows = aligned(group.stream().map(row).toList()).indent(2);
    entries.add("%d × %s\n%s".formatted(group.size(), title, rows) + notes(group));
  }

  private static String origin(List<Mismatch> group) {
    List<Integer> lines =
        group.stream().flatMap(each -> each.location().stream()).map(SourceLocation::line).toList();
    Mismatch first = group.get(0);
    return first
        .context()
        .origin(MismatchRow.withoutDetail(first), lines)
        .map(value -> ", from " + value)
        .orElse("");
  }

  private static boolean isLarge(Collection<Mismatch> group) {
    return group.size() > FEW;
  }

  private void rows(List<Mismatch> mismatches) {
    if (mismatches.size() == 1) {
      line(mismatches.get(0));
    } else if (!mismatches.isEmpty()) {
      String rows = aligned(mismatches.stream().map(MismatchRow::of).toList());
      entries.add(rows + "\n" + notes(mismatches));
    }
  }

  private void line(Mismatch mismatch) {
    entries.add(mismatch.line() + "\n" + notes(List.of(mismatch)));
  }

  private String notes(List<Mismatch> mismatches) {
    return mismatches.stream().map(note).distinct().collect(Collectors.joining("\n"));
  }

  private static String aligned(List<List<String>> rows) {
    List<Integer> widths =
        Stream.iterate(0, column -> column < rows.get(0).size(), column -> column + 1)
            .map(column -> rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0))
            .toList();
    return rows.stream().map(row -> padded(row, widths)).collect(Collectors.joining("\n"));
  }

  private static String padded(List<String> row, List<Integer> widths) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < row.size(); i++) {
      int width = widths.get(i);
      line.append(width == 0 ? "" : row.get(i) + " ".repeat(width - row.get(i).length() + 2));
    }
    return line.toString().stripTrailing();
  }
}
