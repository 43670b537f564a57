package io.helmtest.junit;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.ConfigMap;
import io.helmtest.HelmChart;
import io.helmtest.RenderedChart;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** A relative path of a values file means one thing, wherever it is written. */
class ValuesFilePlacesTest {
  private static final String FOLDER = "target/charts/places";
  private static final String CHART = FOLDER + "/chart";
  private static final String FILE = FOLDER + "/more/where-prod.yaml";

  @Test
  void areTheChartThenBesideItThenTheModule() throws IOException {
    ChartFolder.delete(ChartFolder.module(FOLDER));
    SmallChart chart = SmallChart.write(CHART, "places");
    chart.file("../more/where-prod.yaml", "environment: module\n");
    assertFoundIn("module");
    chart.file("../" + FILE, "environment: beside\n");
    assertFoundIn("beside");
    chart.file(FILE, "environment: chart\n");
    assertFoundIn("chart");
  }

  private static void assertFoundIn(String place) {
    List<String> found = Run.failures(Run.of(EnvironmentFixture.class, FileFixture.class));
    assertThat(found).isEqualTo(Collections.nCopies(3, "found in " + place));
  }

  private static void fail(RenderedChart chart) {
    var data = Objects.requireNonNull(chart.get(ConfigMap.class, "config").getData());
    throw new AssertionError("found in " + data.get("environment"));
  }

  @HelmChartTest(
      chart = CHART,
      environments = "prod",
      valuesFiles = FOLDER + "/more/where-{environment}.yaml")
  static class EnvironmentFixture {

    @EnvironmentTest
    void valuesFiles(RenderedChart chart) {
      fail(chart);
    }
  }

  @HelmChartTest(chart = CHART)
  static class FileFixture {

    @EnvironmentTest
    void valuesFile(HelmChart chart) {
      fail(chart.valuesFile(Path.of(FILE)).render());
    }

    @EnvironmentTest
    @Variant(name = "file", valuesFile = FILE)
    void variant(RenderedChart chart) {
      fail(chart);
    }
  }
}
