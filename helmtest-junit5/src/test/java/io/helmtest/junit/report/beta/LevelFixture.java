package io.helmtest.junit.report.beta;

import io.helmtest.junit.EnvironmentTest;
import io.helmtest.junit.HelmChartTest;
import org.junit.jupiter.api.Test;

/** Has its simple name in common with a class of another package, and passes. */
@HelmChartTest(chart = "target/charts/namesake", environments = "prod")
public class LevelFixture {
  @EnvironmentTest
  void isOne() {}

  @Test
  void isOneAnywhere() {}
}
