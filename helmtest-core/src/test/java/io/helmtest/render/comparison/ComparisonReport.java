package io.helmtest.render.comparison;

import io.helmtest.render.HelmRenderer;
import io.helmtest.render.comparison.Likeness.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The first difference of each chart, then a table of counts. */
final class ComparisonReport {
  private final List<HelmRenderer> engines;
  private final List<ChartComparison> charts = new ArrayList<>();

  ComparisonReport(List<HelmRenderer> engines) {
    this.engines = engines;
  }

  void add(ChartComparison chart) {
    charts.add(chart);
  }

  String text() {
    return Stream.concat(others().mapToObj(this::differences), Stream.of(counts()))
        .collect(Collectors.joining("\n"));
  }

  private String differences(int engine) {
    return charts.stream()
        .filter(chart -> !chart.likenesses().get(engine).difference().isEmpty())
        .map(
            chart ->
                "%s, %s: %s\n"
                    .formatted(
                        chart.chart().getFileName(),
                        name(engine),
                        chart.likenesses().get(engine).difference()))
        .collect(Collectors.joining());
  }

  private String counts() {
    return others()
        .mapToObj(
            engine ->
                "%d charts, %s beside %s\n%s"
                    .formatted(
                        charts.size(), name(engine), engines.get(0).engine(), counts(engine)))
        .collect(Collectors.joining("\n"));
  }

  private String counts(int engine) {
    return Stream.of(Kind.values())
        .map(kind -> "%6d %s\n".formatted(count(engine, kind), words(kind)))
        .collect(Collectors.joining());
  }

  private long count(int engine, Kind kind) {
    return charts.stream().filter(chart -> chart.likenesses().get(engine).kind() == kind).count();
  }

  private static String words(Kind kind) {
    return kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private String name(int engine) {
    return engines.get(engine + 1).engine();
  }

  private IntStream others() {
    return IntStream.range(0, engines.size() - 1);
  }
}
