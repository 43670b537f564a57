package io.helmtest.sample;

import static io.helmtest.assertions.HelmAssertions.assertThat;

import io.helmtest.HelmChart;
import io.helmtest.RenderedChart;
import io.helmtest.junit.Charts;
import io.helmtest.junit.EnvironmentTest;
import io.helmtest.junit.HelmChartTest;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@HelmChartTest(charts = "../*-chart", environments = "prod")
class ManyChartsTest {

  @EnvironmentTest
  void isHardened(RenderedChart chart) {
    assertThat(chart).workloads().each(workload -> workload.podSecurity().isHardened());
  }

  static Stream<HelmChart> charts() {
    return Charts.matching("../*-chart");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("charts")
  void rendersWithItsDefaults(HelmChart chart) {
    assertThat(chart.render().documents()).isNotEmpty();
  }
}
