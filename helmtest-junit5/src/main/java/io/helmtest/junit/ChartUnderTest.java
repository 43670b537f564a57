package io.helmtest.junit;

import io.helmtest.HelmChart;
import io.helmtest.chart.Environment;
import java.util.Optional;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/**
 * What one invocation tests.
 *
 * @param environment the environment
 * @param chart the chart with all that the invocation puts over it
 */
record ChartUnderTest(Environment environment, HelmChart chart) {
  private static final Namespace NAMESPACE = Namespace.create(ChartUnderTest.class);

  static Optional<ChartUnderTest> of(ExtensionContext context) {
    return Optional.ofNullable(
        context.getStore(NAMESPACE).get(ChartUnderTest.class, ChartUnderTest.class));
  }

  void putInto(ExtensionContext context) {
    context.getStore(NAMESPACE).put(ChartUnderTest.class, this);
  }
}
