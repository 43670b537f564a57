package io.helmtest.cli;

import io.helmtest.junit.HelmCharts;
import io.helmtest.junit.patterns.ChartPatterns;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * The test class of whoever has none. JUnit reads the charts of a class from a static field, so
 * they stand there while a check runs; {@link Helmtest} runs one at a time.
 */
final class ChartCheck implements ChartPatterns {
  @RegisterExtension static HelmCharts charts = HelmCharts.chart(".");
}
