package io.helmtest.junit;

import io.helmtest.HelmChart;
import io.helmtest.chart.Environment;
import java.util.List;
import java.util.stream.Stream;

/**
 * One of a class's charts.
 *
 * @param label its name; empty where the class has one chart
 * @param chart the chart without an environment
 * @param all the chart in each of the class's environments
 */
record ClassChart(String label, HelmChart chart, List<ChartUnderTest> all) {

  /** Which environments have no values. */
  Stream<String> problems() {
    return all.stream()
        .flatMap(tested -> tested.problem().stream())
        .map(problem -> label.isEmpty() ? problem : label + ": " + problem);
  }

  ChartUnderTest in(Environment environment) {
    return all.stream()
        .filter(one -> one.environment().equals(environment))
        .findFirst()
        .orElseThrow();
  }
}
