package io.helmtest.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.helmtest.TestCharts;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EnvironmentValuesTest {

  @Test
  void anEnvironmentsLayerIsItsFile(@TempDir Path folder) {
    Chart chart = chart(folder);

    assertThat(values(chart, "prod").yaml()).isEqualTo("size: 3\n");
    assertThat(values(chart, "prod")).hasToString("values-prod.yaml");
    assertThat(values(chart, "test")).hasToString("values-test.yaml");
  }

  @Test
  void aTypoIsAnsweredWithTheClosestNameAndTheFilesThereAre(@TempDir Path folder) {
    Chart chart = chart(folder);

    assertThatThrownBy(() -> values(chart, "prd"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            """
            There are no values for environment "prd", did you mean "prod"?
              values-prd.yaml, tried:
                %s/values-prd.yaml
                %s/values-prd.yaml
                %s/values-prd.yaml
            The chart has values for:
              dev
              prod
              test""",
            folder, folder.getParent(), Path.of("").toAbsolutePath());
  }

  @Test
  void aChartWithoutEnvironmentsSaysSo(@TempDir Path folder) {
    Chart chart = Chart.open(TestCharts.tiny(folder));

    assertThatThrownBy(() -> values(chart, "prod"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            """
            There are no values for environment "prod"
              values-prod.yaml, tried:
                %s/values-prod.yaml
                %s/values-prod.yaml
                %s/values-prod.yaml
            The chart has values for:
              (none)""",
            folder, folder.getParent(), Path.of("").toAbsolutePath());
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

  private static ValuesLayer values(Chart chart, String environment) {
    return EnvironmentValues.byName().of(chart, List.of(), Environment.named(environment)).get(0);
  }

  private static Chart chart(Path folder) {
    TestCharts.write(folder, "values.yaml", "size: 1\n");
    TestCharts.write(folder, "values-prod.yaml", "size: 3\n");
    TestCharts.write(folder, "values-dev.yaml", "size: 1\n");
    TestCharts.write(folder, "values-test.yaml", "size: 2\n");
    return Chart.open(TestCharts.tiny(folder));
  }
}
