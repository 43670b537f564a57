package io.helmtest.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.helmtest.TestCharts;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EnvironmentValuesTest {
  private static final Path MODULE = Path.of("").toAbsolutePath();

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
            folder, folder.getParent(), MODULE);
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
            folder, folder.getParent(), MODULE);
  }

  @Test
  void filesBesideTheChartAndInMoreFoldersAreEnvironmentsToo(@TempDir Path folder) {
    Chart chart = Chart.open(TestCharts.tiny(folder.resolve("tiny")));
    TestCharts.write(folder, "tiny/values-dev.yaml", "");
    TestCharts.write(folder, "values-prod.yaml", "");
    TestCharts.write(folder, "more/values-test.yaml", "");
    List<Path> more = List.of(folder.resolve("more"));

    assertThat(EnvironmentValues.byName().namesIn(Chart.open(chart.path()), more))
        .containsExactly("dev", "prod", "test");
    assertThatThrownBy(() -> values(chart, more, "prd", "values-{environment}.yaml"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            """
            There are no values for environment "prd", did you mean "prod"?
              values-prd.yaml, tried:
                %1$s/tiny/values-prd.yaml
                %1$s/values-prd.yaml
                %2$s/values-prd.yaml
                %1$s/more/values-prd.yaml
            The chart has values for:
              dev
              prod
              test""",
            folder, MODULE);
  }

  @Test
  void aLayerThatAllEnvironmentsShareIsNoEnvironment(@TempDir Path folder) {
    Chart chart = chart(folder);
    TestCharts.write(folder, "values-common.yaml", "");

    assertThatThrownBy(
            () -> values(chart, "prd", "values-common.yaml", "values-{environment}.yaml"))
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
            folder, folder.getParent(), MODULE);
  }

  @Test
  void aPatternMayNameTheEnvironmentTwice(@TempDir Path folder) {
    Chart chart = chart(folder);
    TestCharts.write(folder, "env/prod/values-prod.yaml", "");
    TestCharts.write(folder, "env/test/values-prod.yaml", "");

    assertThatThrownBy(() -> values(chart, "prd", "env/{environment}/values-{environment}.yaml"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageEndingWith("The chart has values for:\n  prod");
  }

  @Test
  void aMissingLayerOfAnEnvironmentIsNamed(@TempDir Path folder) {
    Chart chart = chart(folder);

    assertThatThrownBy(
            () -> values(chart, "dev", "values-{environment}.yaml", "secrets-{environment}.yaml"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            """
            Environment "dev" has 1 of its 2 values files. Missing:
              secrets-dev.yaml, tried:
                %s/secrets-dev.yaml
                %s/secrets-dev.yaml
                %s/secrets-dev.yaml""",
            folder, folder.getParent(), MODULE);
  }

  @Test
  void soIsAMissingLayerThatAllShare(@TempDir Path folder) {
    Chart chart = chart(folder);

    assertThatThrownBy(
            () -> values(chart, "dev", "values-common.yaml", "values-{environment}.yaml"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("Environment \"dev\" has 1 of its 2 values files. Missing:");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "values-prod.yml",
        "values.prod.yaml",
        "values_prod.yaml",
        "Values-prod.yaml",
        "value-prod.yaml"
      })
  void aFileOfASimilarNameIsSuggested(String name, @TempDir Path folder) {
    Chart chart = Chart.open(TestCharts.tiny(folder.resolve("tiny")));
    TestCharts.write(folder, name, "size: 3\n");
    TestCharts.write(folder, "values-prod2.yaml", "size: 3\n");

    assertThatThrownBy(() -> values(chart, "prod"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            """
            There are no values for environment "prod", did you mean "prod2"?
              values-prod.yaml, tried:
                %1$s/tiny/values-prod.yaml
                %1$s/values-prod.yaml
                %2$s/values-prod.yaml
              did you mean "%3$s"?
            The chart has values for:
              prod2""",
            folder, MODULE, name);
  }

  @Test
  void oneInTheChartToo(@TempDir Path folder) {
    TestCharts.write(folder, "env/prod/values.yml", "size: 3\n");
    TestCharts.write(folder, "env/test/values.yaml", "size: 3\n");
    Chart chart = Chart.open(TestCharts.tiny(folder));

    assertThatThrownBy(() -> values(chart, "prod", "env/{environment}/values.yaml"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("did you mean \"env/prod/values.yml\"?");
  }

  @Test
  void anAbsolutePathIsTriedOnce(@TempDir Path folder) {
    Chart chart = chart(folder);
    String pattern = folder.resolve("values-{environment}.yaml").toString();

    assertThat(values(chart, "prod", pattern).yaml()).isEqualTo("size: 3\n");
    assertThatThrownBy(() -> values(chart, "prd", pattern))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            """
            There are no values for environment "prd", did you mean "prod"?
              %1$s/values-prd.yaml, which does not exist
            The chart has values for:
              dev
              prod
              test""",
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

  private static ValuesLayer values(Chart chart, String environment) {
    return values(chart, environment, "values-{environment}.yaml");
  }

  private static ValuesLayer values(Chart chart, String environment, String... patterns) {
    return values(chart, List.of(), environment, patterns);
  }

  private static ValuesLayer values(
      Chart chart, List<Path> more, String environment, String... patterns) {
    return new EnvironmentValues(List.of(patterns))
        .of(chart, more, Environment.named(environment))
        .get(0);
  }

  private static Chart chart(Path folder) {
    TestCharts.write(folder, "values.yaml", "size: 1\n");
    TestCharts.write(folder, "values-prod.yaml", "size: 3\n");
    TestCharts.write(folder, "values-dev.yaml", "size: 1\n");
    TestCharts.write(folder, "values-test.yaml", "size: 2\n");
    return Chart.open(TestCharts.tiny(folder));
  }
}
