package io.helmtest.junit.report;

import io.helmtest.exemption.ExemptedCount;
import io.helmtest.secret.Secrets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A count of exempted problems as a line of text, so that the JVMs of a build share them. */
final class ExemptedLine {
  private static final String SEPARATOR = "\t";

  private ExemptedLine() {}

  static String of(ExemptedCount count) {
    return Stream.of(
            count.chart(),
            count.environment(),
            count.variant(),
            count.pattern(),
            count.exempted(),
            count.unexplained(),
            count.written())
        .map(field -> field instanceof String name ? masked(name) : field.toString())
        .collect(Collectors.joining(SEPARATOR));
  }

  private static String masked(String name) {
    return Secrets.ofRun().mask(name).replaceAll("\\s+", " ");
  }

  static ExemptedCount read(String line) {
    List<String> fields = List.of(line.split(SEPARATOR, -1));
    return new ExemptedCount(
        fields.get(0),
        fields.get(1),
        fields.get(2),
        fields.get(3),
        Integer.parseInt(fields.get(4)),
        Integer.parseInt(fields.get(5)),
        Integer.parseInt(fields.get(6)));
  }
}
