package io.helmtest.junit;

import io.helmtest.HelmChart;
import io.helmtest.chart.Environment;
import io.helmtest.message.ClosestMatch;
import io.helmtest.message.Lines;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/**
 * The charts of a class as they were on disk when it started: read once, used by all its tests.
 *
 * @param charts the charts, at least one
 * @param environments the class's environments
 */
record ClassCharts(List<ClassChart> charts, ClassEnvironments environments) {
  private static final Namespace NAMESPACE = Namespace.create(ClassCharts.class);

  static ClassCharts of(ExtensionContext context) {
    DescribedClass described = DescribedClass.of(context);
    ChartOpener opener = ChartOpener.of(context);
    return described
        .contextAround(context)
        .getStore(NAMESPACE)
        .getOrComputeIfAbsent(described.type(), type -> open(described, opener), ClassCharts.class);
  }

  /** What a test runs for, without variants. */
  List<ChartUnderTest> of(EnvironmentTest test) {
    List<Environment> wanted = environments.named(test.value());
    return named(test.charts()).stream().flatMap(chart -> wanted.stream().map(chart::in)).toList();
  }

  private List<ClassChart> named(String... labels) {
    List<String> wanted = List.of(labels);
    wanted.forEach(this::requireKnown);
    return wanted.isEmpty()
        ? charts
        : charts.stream().filter(chart -> wanted.contains(chart.label())).toList();
  }

  private void requireKnown(String wanted) {
    List<String> known = charts.stream().map(ClassChart::label).toList();
    if (!known.contains(wanted)) {
      throw new IllegalArgumentException(
          "@EnvironmentTest names chart \"%s\"%s".formatted(wanted, remedy(wanted, known)));
    }
  }

  private String remedy(String wanted, List<String> known) {
    String question = ClosestMatch.question(wanted, known);
    String there = question.isEmpty() ? ", which the class does not have." : question;
    return chart().isPresent() && known.contains("")
        ? ", but its class has one chart: leave charts out."
        : "%s Its class has: %s.".formatted(there, labels());
  }

  /** Which environments have no values, in full. */
  Optional<String> problem() {
    List<String> problems = charts.stream().flatMap(ClassChart::problems).toList();
    return problems.size() < 2
        ? problems.stream().findFirst()
        : Optional.of("Values of environments are missing:\n" + Lines.of(problems));
  }

  /** The chart, where there is one. */
  Optional<HelmChart> chart() {
    return charts.size() == 1 ? Optional.of(charts.get(0).chart()) : Optional.empty();
  }

  /** The chart in its environment, where there is one of each. */
  Optional<ChartUnderTest> only() {
    return environments.only().flatMap(one -> chart().map(chart -> charts.get(0).in(one)));
  }

  String labels() {
    return charts.stream().map(ClassChart::label).collect(Collectors.joining(", "));
  }

  static ClassCharts open(DescribedClass described, ChartOpener opener) {
    try {
      ClassEnvironments environments = described.environments();
      return new ClassCharts(opener.open(described, environments), environments);
    } catch (IllegalArgumentException e) {
      throw Misuse.of(described.type(), e);
    }
  }
}
