package io.helmtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where the values of environments may lie. */
@NeedsHelm
class EnvironmentFilesTest {
  private static final String[] PATTERNS = {
    "environments/{environment}/values.yaml", "environments/{environment}/secrets.yaml"
  };

  @Test
  void aPatternNamesSeveralLayers(@TempDir Path folder) {
    TestCharts.write(folder, "environments/prod/values.yaml", "a: 1\nb: 1\n");
    TestCharts.write(folder, "environments/prod/secrets.yaml", "b: 2\n");
    HelmChart chart = HelmChart.at(TestCharts.tiny(folder)).valuesFiles(PATTERNS);

    assertThat(RealHelm.values(chart.environment("prod"))).isEqualTo("a: 1\nb: 2\n");
    assertThat(chart.environment("prod").render().context().layers())
        .isEqualTo("environments/prod/values.yaml < environments/prod/secrets.yaml");
  }

  @Test
  void theOrderOfEnvironmentAndPatternDoesNotMatter(@TempDir Path folder) {
    TestCharts.write(folder, "values-prod.yaml", "a: 0\n");
    TestCharts.write(folder, "prod.yaml", "a: 1\n");
    HelmChart chart = HelmChart.at(TestCharts.tiny(folder));

    assertThat(RealHelm.values(chart.environment("prod").valuesFiles("{environment}.yaml")))
        .isEqualTo("a: 1\n");
  }

  @Test
  void filesBesideTheChartCount(@TempDir Path folder) {
    TestCharts.write(folder, "environments/prod/values.yaml", "a: 1\n");
    TestCharts.write(folder, "environments/prod/secrets.yaml", "b: 2\n");
    HelmChart chart = HelmChart.at(TestCharts.tiny(folder.resolve("tiny"))).valuesFiles(PATTERNS);

    assertThat(RealHelm.values(chart.environment("prod"))).isEqualTo("a: 1\nb: 2\n");
  }

  @Test
  void allMissingOnesAreNamedTogetherWithThePlacesTried(@TempDir Path folder) {
    TestCharts.write(folder, "environments/prod/values.yaml", "a: 1\n");
    HelmChart chart = HelmChart.at(TestCharts.tiny(folder)).valuesFiles(PATTERNS);
    Path parent = folder.getParent();
    Path module = Path.of("").toAbsolutePath();

    assertThatThrownBy(() -> chart.environment("prd"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            """
            There are no values for environment "prd", did you mean "prod"?
              environments/prd/values.yaml, tried:
                %1$s/environments/prd/values.yaml
                %2$s/environments/prd/values.yaml
                %3$s/environments/prd/values.yaml
              environments/prd/secrets.yaml, tried:
                %1$s/environments/prd/secrets.yaml
                %2$s/environments/prd/secrets.yaml
                %3$s/environments/prd/secrets.yaml
            The chart has values for:
              prod"""
                .formatted(folder, parent, module));
  }

  @Test
  void aPatternThatIsTheSameForAllEnvironmentsIsRefused(@TempDir Path folder) {
    HelmChart chart = HelmChart.at(TestCharts.tiny(folder));

    assertThatThrownBy(() -> chart.valuesFiles("values-prod.yaml"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "No values file of [values-prod.yaml] depends on the environment: name it by {environment}, such as \"environments/{environment}/values.yaml\"");
  }

  @Test
  void otherValuesFilesAreLookedForInTheSamePlaces(@TempDir Path folder) {
    HelmChart chart = HelmChart.at(TestCharts.tiny(folder.resolve("tiny")));
    Path more = Path.of("sizes/large.yaml");
    assertThatThrownBy(() -> chart.valuesFile(more))
        .hasMessage(
            """
            There is no values file at "sizes/large.yaml", tried:
              %1$s/tiny/sizes/large.yaml
              %1$s/sizes/large.yaml
              %2$s/sizes/large.yaml""",
            folder, Path.of("").toAbsolutePath());
    TestCharts.write(folder, "sizes/large.yaml", "place: beside");
    assertThat(RealHelm.values(chart.valuesFile(more))).isEqualTo("place: beside\n");
    TestCharts.write(folder.resolve("tiny"), "sizes/large.yaml", "place: chart");
    HelmChart changed = HelmChart.at(folder.resolve("tiny"));
    assertThat(RealHelm.values(changed.valuesFile(more))).isEqualTo("place: chart\n");
  }
}
