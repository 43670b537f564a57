package io.helmtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.helmtest.chart.Chart;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Charts as helm package makes them. */
@NeedsHelm
class PackagedChartTest {

  @Test
  void itRendersAsItsFolderDoes(@TempDir Path folder) {
    Path chart = TestCharts.tiny(folder.resolve("tiny"));
    TestCharts.write(chart, "values.yaml", "a: 1\n");
    Path archive = TestArchives.pack(chart, "tiny", folder.resolve("tiny-0.1.0.tgz"));

    assertThat(HelmChart.at(archive).render().yaml())
        .isEqualTo(HelmChart.at(chart).render().yaml());
    assertThat(Chart.open(archive)).isEqualTo(Chart.open(chart));
  }

  @Test
  void itsVersionsCanBeOverridden(@TempDir Path folder) {
    Path chart = TestCharts.tiny(folder.resolve("tiny"));
    Path archive = TestArchives.pack(chart, "tiny", folder.resolve("tiny-0.1.0.tgz"));

    assertThat(HelmChart.at(archive).version("2.0.0").render())
        .hasToString("release tiny of chart tiny 2.0.0");
  }

  @Test
  void valuesOfItsEnvironmentsAreInsideOrBeside(@TempDir Path folder) {
    Path chart = TestCharts.tiny(folder.resolve("tiny"));
    TestCharts.write(chart, "values-dev.yaml", "env: inside\n");
    Path archive = TestArchives.pack(chart, "tiny", folder.resolve("tiny-0.1.0.tgz"));
    TestCharts.write(folder, "values-prod.yaml", "env: beside\n");

    assertThat(RealHelm.values(HelmChart.at(archive).environment("dev")))
        .isEqualTo("env: inside\n");
    assertThat(RealHelm.values(HelmChart.at(archive).environment("prod")))
        .isEqualTo("env: beside\n");
  }

  @Test
  void aPackedSubchartIsKnownByItsOwnMetadata(@TempDir Path folder) throws IOException {
    Path cache = TestCharts.tiny(folder.resolve("cache"));
    Path chart = TestCharts.tiny(folder.resolve("shop"));
    Files.createDirectory(chart.resolve("charts"));
    TestArchives.pack(cache, "tiny", chart.resolve("charts/tiny-0.1.0.tgz"));
    TestCharts.write(
        chart,
        "Chart.yaml",
        "apiVersion: v2\nname: shop\nversion: 1.0.0\ndependencies: [{name: tiny, version: 0.1.0, alias: mini}]\n");
    RenderedChart rendered = HelmChart.at(chart).render();

    assertThat(rendered.documents()).hasSize(2);
    assertThat(rendered.documents())
        .extracting(document -> rendered.metadataOf(document).orElseThrow().label())
        .containsExactlyInAnyOrder("shop-1.0.0", "mini-0.1.0");
    assertThat(rendered.template("charts/mini/templates/*.yaml").documents()).hasSize(1);
  }

  @Test
  void anEntryThatLeadsOutOfItIsRefused(@TempDir Path folder) {
    Path archive =
        TestArchives.write(
            folder.resolve("evil.tgz"),
            Map.of("evil/../../Chart.yaml", "name: evil\nversion: 1.0.0\n"));

    assertThatThrownBy(() -> HelmChart.at(archive))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "%s holds the entry \"evil/../../Chart.yaml\", which leads out of the chart: it was not made by helm package",
            archive);
  }

  @Test
  void oneThatIsCutOffIsRefused(@TempDir Path folder) throws IOException {
    Path whole =
        TestArchives.pack(
            TestCharts.tiny(folder.resolve("tiny")), "tiny", folder.resolve("tiny.tgz"));
    byte[] bytes = Files.readAllBytes(whole);
    Path half = Files.write(folder.resolve("half.tgz"), Arrays.copyOf(bytes, bytes.length / 2));

    assertThatThrownBy(() -> HelmChart.at(half))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith(half + " is not a packaged chart: ")
        .hasMessageEndingWith(". Make one with: helm package");
  }
}
