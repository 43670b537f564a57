package io.helmtest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Keys that YAML 1.1 takes for booleans, as Helm reads them and as we warn of them. */
@NeedsHelm
class BooleanKeysTest {

  @ParameterizedTest
  @ValueSource(strings = {"y", "Y", "yes", "Yes", "YES", "on", "On", "ON", "True", "TRUE"})
  void helmReadsItAsTrueAndWeSaySo(String key, @TempDir Path folder) {
    HelmChart chart = HelmChart.at(TestCharts.tiny(folder)).values(key + ": 1\n");

    assertThat(RealHelm.values(chart)).isEqualTo("\"true\": 1\n");
    assertThat(chart.render().warnings()).containsExactly(warning("values text", 1, key, true));
  }

  @ParameterizedTest
  @ValueSource(strings = {"n", "N", "no", "No", "NO", "off", "Off", "OFF", "False", "FALSE"})
  void helmReadsItAsFalseAndWeSaySo(String key, @TempDir Path folder) {
    HelmChart chart = HelmChart.at(TestCharts.tiny(folder)).values(key + ": 1\n");

    assertThat(RealHelm.values(chart)).isEqualTo("\"false\": 1\n");
    assertThat(chart.render().warnings()).containsExactly(warning("values text", 1, key, false));
  }

  @ParameterizedTest
  @ValueSource(strings = {"oN", "nO", "yEs", "t", "F", "one", "only", "nope", "yes.no", "on-off"})
  void helmReadsItAsItIsWritten(String key, @TempDir Path folder) {
    HelmChart chart = HelmChart.at(TestCharts.tiny(folder)).values(key + ": 1\n");

    assertThat(RealHelm.values(chart)).isEqualTo(key + ": 1\n");
    assertThat(chart.render().warnings()).isEmpty();
  }

  @Test
  void whereItIsQuotedTaggedOrAValueThereIsNothingToSay(@TempDir Path folder) {
    HelmChart chart =
        HelmChart.at(TestCharts.tiny(folder))
            .values("'on': 1\n\"off\": 2\n!!str yes: 3\na: on\nb: [y, n]\nc: {true: 1}\n");

    assertThat(chart.render().warnings()).isEmpty();
  }

  @Test
  void everyLayerIsLookedThrough(@TempDir Path folder) {
    TestCharts.write(folder, "values.yaml", "a: 1\non: 2\n");
    TestCharts.write(folder, "values-prod.yaml", "\nlist:\n- {a: 1, no: 2}\n- - y: 3\n");
    HelmChart chart =
        HelmChart.at(TestCharts.tiny(folder)).environment("prod").values("b: &x {off: 1}\nc: *x");

    assertThat(chart.render().warnings())
        .containsExactly(
            warning("values.yaml", 2, "on", true),
            warning("values-prod.yaml", 3, "no", false),
            warning("values-prod.yaml", 4, "y", true),
            warning("values text", 1, "off", false));
  }

  @Test
  void keysThatAreNoScalarsAndSeveralDocumentsAreReadOver(@TempDir Path folder) {
    HelmChart chart =
        HelmChart.at(TestCharts.tiny(folder))
            .values("? {on: 1}\n: {y: 2}\n---\n? [n]\n: no\n---\nNo: 1\n")
            .renderer(FixedRenderer.printing("\n", "helm's own"));

    assertThat(chart.render().warnings())
        .containsExactly(
            "helm's own",
            warning("values text", 1, "on", true),
            warning("values text", 2, "y", true),
            warning("values text", 7, "No", false));
  }

  @Test
  void whatIsNotYamlIsNeverOurFailure(@TempDir Path folder) {
    HelmChart chart =
        HelmChart.at(TestCharts.tiny(folder))
            .values("on: 1\na: [\n")
            .values("\u0000")
            .renderer(FixedRenderer.printing("\n"));

    assertThat(chart.render().warnings()).containsExactly(warning("values text", 1, "on", true));
  }

  private static String warning(String layer, int line, String key, boolean read) {
    return """
        %s (line %d): Helm reads the key %s as the boolean %s, \
        so that templates find it as "%4$s" alone: write "%3$s", in quotes"""
        .formatted(layer, line, key, read);
  }
}
