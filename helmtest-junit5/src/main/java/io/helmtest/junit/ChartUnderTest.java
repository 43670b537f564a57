package io.helmtest.junit;

import static java.util.stream.Collectors.joining;

import io.helmtest.HelmChart;
import io.helmtest.chart.Environment;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/**
 * What one invocation tests.
 *
 * @param label the chart's name; empty where the class has one chart
 * @param environment the environment
 * @param variant what is varied; empty for nothing
 * @param chart the chart with all that the invocation puts over it
 */
record ChartUnderTest(String label, Environment environment, String variant, HelmChart chart) {
  private static final Namespace NAMESPACE = Namespace.create(ChartUnderTest.class);

  static Optional<ChartUnderTest> of(ExtensionContext context) {
    return Optional.ofNullable(
        context.getStore(NAMESPACE).get(ChartUnderTest.class, ChartUnderTest.class));
  }

  ChartUnderTest with(HelmVariant change) {
    return new ChartUnderTest(label, environment, change.name(), change.of(chart));
  }

  /** The same, but that the reports are told of what the test of a context renders. */
  ChartUnderTest observedIn(ExtensionContext context) {
    return new ChartUnderTest(label, environment, variant, TestRenders.observed(chart, context));
  }

  /** Such as {@code [shop, prod, no ingress]}. */
  String displayName() {
    String names = joined(label, environment.name(), variant);
    return "[" + (names.isEmpty() ? environment.toString() : names) + "]";
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
