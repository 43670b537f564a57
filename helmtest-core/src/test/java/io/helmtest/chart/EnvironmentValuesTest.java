package io.helmtest.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.helmtest.TestCharts;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EnvironmentValuesTest {

  @Test
  void anEnvironmentsLayerIsItsFile(@TempDir Path folder) {
    Chart chart = chart(folder);

    assertThat(chart.valuesOf(Environment.named("prod")).yaml()).isEqualTo("size: 3\n");
    assertThat(chart.valuesOf(Environment.named("prod"))).hasToString("values-prod.yaml");
    assertThat(chart.valuesOf(Environment.named("test"))).hasToString("values-test.yml");
  }

  @Test
  void aTypoIsAnsweredWithTheClosestNameAndTheFilesThereAre(@TempDir Path folder) {
    Chart chart = chart(folder);

    assertThatThrownBy(() -> chart.valuesOf(Environment.named("prd")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            """
            There are no values for environment "prd": tried %s/values-prd.yaml, \
            did you mean "prod"?
            The chart has:
              values-dev.yaml
              values-prod.yaml
              values-test.yml""",
            folder);
  }

  @Test
  void aChartWithoutEnvironmentsSaysSo(@TempDir Path folder) {
    Chart chart = Chart.open(TestCharts.tiny(folder));

    assertThatThrownBy(() -> chart.valuesOf(Environment.named("prod")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            """
            There are no values for environment "prod": tried %s/values-prod.yaml
            The chart has:
              (none)""",
            folder);
  }

  @Test
  void aFilesNameTellsItsEnvironment() {
    assertThat(EnvironmentValues.environmentOf("values-prod.yaml")).contains("prod");
    assertThat(EnvironmentValues.environmentOf("values-eu.west-1.yml")).contains("eu.west-1");
  }

  @Test
  void aFileOfAnotherFormIsOfNoEnvironment() {
    assertThat(EnvironmentValues.environmentOf("values.yaml")).isEmpty();
    assertThat(EnvironmentValues.environmentOf("values-.yaml")).isEmpty();
    assertThat(EnvironmentValues.environmentOf("values-prod.json")).isEmpty();
    assertThat(EnvironmentValues.environmentOf("my-values-prod.yaml")).isEmpty();
  }

  private static Chart chart(Path folder) {
    TestCharts.write(folder, "values.yaml", "size: 1\n");
    TestCharts.write(folder, "values-prod.yaml", "size: 3\n");
    TestCharts.write(folder, "values-dev.yaml", "size: 1\n");
    TestCharts.write(folder, "values-test.yml", "size: 2\n");
    return Chart.open(TestCharts.tiny(folder));
  }
}
