package io.helmtest.junit.report.alpha;

import static org.junit.jupiter.api.Assertions.fail;

import io.helmtest.junit.EnvironmentTest;
import io.helmtest.junit.HelmChartTest;
import org.junit.jupiter.api.Test;

/** Has its simple name in common with a class of another package, and fails. */
@HelmChartTest(chart = "target/charts/namesake", environments = "prod")
public class LevelFixture {
  @EnvironmentTest
  void isOne() {
    fail("always");
  }

  @Test
  void isOneAnywhere() {
    fail("always");
  }
}
