package io.helmtest.junit;

import static java.util.stream.Collectors.joining;

import io.helmtest.HelmChart;
import io.helmtest.chart.Environment;
import io.helmtest.exemption.ExemptedCount;
import io.helmtest.message.SafeText;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/**
 * What one invocation tests.
 *
 * @param label the chart's name; empty where the class has one chart
 * @param environment the environment
 * @param variant what is varied; empty for nothing
 * @param chart the chart with all that the invocation puts over it
 * @param problem why the chart has no values for the environment; empty if it has some
 */
record ChartUnderTest(
    String label,
    Environment environment,
    String variant,
    HelmChart chart,
    Optional<String> problem) {
  private static final Namespace NAMESPACE = Namespace.create(ChartUnderTest.class);

  static Optional<ChartUnderTest> of(ExtensionContext context) {
    return Optional.ofNullable(
        context.getStore(NAMESPACE).get(ChartUnderTest.class, ChartUnderTest.class));
  }

  ChartUnderTest with(HelmVariant change) {
    HelmChart changed = problem.isPresent() ? chart : change.of(chart);
    return new ChartUnderTest(label, environment, change.name(), changed, problem);
  }

  /** The same, but that the reports are told of what the test of a context renders. */
  ChartUnderTest observedIn(ExtensionContext context) {
    return new ChartUnderTest(
        label, environment, variant, TestRenders.observed(chart, context), problem);
  }

  /** The same, but that somebody is told of what is exempted. */
  ChartUnderTest exemptionsObservedBy(Consumer<ExemptedCount> observer) {
    return new ChartUnderTest(
        label, environment, variant, chart.exemptionsObservedBy(observer), problem);
  }

  /** The chart; fails, in one line, where the environment has no values: the class tells more. */
  @Override
  public HelmChart chart() {
    problem.flatMap(text -> text.lines().findFirst()).ifPresent(ChartUnderTest::refuse);
    return chart;
  }

  private static void refuse(String problem) {
    throw new ExtensionConfigurationException(problem);
  }

  /** Such as {@code [shop, prod, no ingress]}. */
  String displayName() {
    String names = joined(label, environment.name(), variant);
    return SafeText.of("[" + (names.isEmpty() ? environment.toString() : names) + "]");
  }

  boolean isSameButForVariant(ChartUnderTest other) {
    return label.equals(other.label) && environment.equals(other.environment);
  }

  /** Such as {@code shop, no ingress}: what it is called beside its environment; may be empty. */
  String variation() {
    return joined(label, variant);
  }

  private static String joined(String... names) {
    return Stream.of(names).filter(name -> !name.isEmpty()).collect(joining(", "));
  }

  void putInto(ExtensionContext context) {
    context.getStore(NAMESPACE).put(ChartUnderTest.class, this);
  }
}
