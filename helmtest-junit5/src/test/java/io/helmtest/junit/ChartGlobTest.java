package io.helmtest.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.helmtest.HelmChart;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChartGlobTest {
  private static final Path CHARTS = ChartFolder.module("target/charts/glob");

  @BeforeAll
  static void charts() throws IOException {
    ChartFolder.delete(CHARTS);
    for (String chart : List.of("shop", "shop/charts/web", "cache", "old/shop")) {
      SmallChart.write("target/charts/glob/" + chart, "any");
    }
    Files.createDirectories(CHARTS.resolve("docs"));
    Files.createDirectories(CHARTS.resolve("folder.tgz"));
    Files.writeString(CHARTS.resolve("README.md"), "");
    Files.writeString(CHARTS.resolve("shop-1.0.0.tgz"), "");
  }

  @ParameterizedTest
  @CsvSource({
    "target/charts/glob/*, cache shop shop-1.0.0.tgz",
    "target/charts/glob/*/, cache shop shop-1.0.0.tgz",
    "./target/charts/../charts/glob/s*, shop shop-1.0.0.tgz",
    "target/charts/glob/*.tgz, shop-1.0.0.tgz",
    "'target/charts/glob/{shop,old/shop}', old/shop shop",
    "target/charts/glob/[cd]*, cache",
    "target/charts/glob/cach?, cache",
    "target/charts/glob/*/shop, old/shop",
    "target/*/glob/shop, shop",
    "target/charts/glob/**, cache old/shop shop shop-1.0.0.tgz shop/charts/web",
    "target/charts/glob/**/web, shop/charts/web",
    "target/charts/glob/shop, shop",
    "target/charts/glob/shop/, shop",
    "target/charts/glob/shop-1.0.0.tgz, shop-1.0.0.tgz"
  })
  void findsCharts(String pattern, String found) {
    assertThat(ChartGlob.findAll(pattern))
        .extracting(chart -> CHARTS.relativize(chart).toString().replace('\\', '/'))
        .containsExactly(found.split(" "));
  }

  @Test
  void findsEachChartOnce() {
    assertThat(ChartGlob.findAll("target/charts/glob/s*p", "target/charts/glob/*p"))
        .containsExactly(CHARTS.resolve("shop"));
  }

  @Test
  void findsTheModulesOwnFolder() {
    assertThat(ChartGlob.of(".").folder()).isEqualTo(ChartFolder.module(""));
    assertThat(ChartGlob.of("*").folder()).isEqualTo(ChartFolder.module(""));
    assertThat(ChartGlob.of("/*").folder()).isEqualTo(Path.of("/").toAbsolutePath());
  }

  @Test
  void eachPatternMatchesAChart() {
    refused(
        "\"target/chart/*\" matches no chart: tried %s. A relative path starts at the module's folder (system property basedir, else the working directory)."
            .formatted(ChartFolder.module("target/chart/*")),
        "target/charts/glob/*",
        "target/chart/*");
    refused(
        "\"target/charts/glob/cash\" matches no chart: tried %s. A relative path starts at the module's folder (system property basedir, else the working directory)."
            .formatted(CHARTS.resolve("cash")),
        "target/charts/glob/cash");
  }

  @Test
  void namesWhatIsNoChart() {
    refused(
        """
        "target/charts/glob/[RdOf]*" matches no chart: tried %s, which is:
          %s
          %s
          %s
        A chart is a folder with Chart.yaml in it, or a packaged chart (.tgz)."""
            .formatted(
                CHARTS.resolve("[RdOf]*"),
                CHARTS.resolve("README.md"),
                CHARTS.resolve("docs"),
                CHARTS.resolve("folder.tgz")),
        "target/charts/glob/[RdOf]*");
  }

  @Test
  void aPatternIsWhatJavaUnderstands() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ChartGlob.findAll("target/charts/glob/{shop"))
        .withMessageStartingWith("\"target/charts/glob/{shop\" is not a pattern for charts: ");
  }

  @Test
  void aStreamOfCharts() {
    assertThat(Charts.matching("target/charts/glob/cache", "../sample-chart"))
        .extracting(HelmChart::toString)
        .containsExactly(
            "chart any 0.1.0 (values.yaml) as release any",
            "chart shop 0.1.0 (values.yaml) as release shop");
    assertThatIllegalArgumentException()
        .isThrownBy(Charts::matching)
        .withMessage("Charts.matching() names no pattern: name one such as \"../charts/*\"");
  }

  private static void refused(String message, String... patterns) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ChartGlob.findAll(patterns))
        .withMessage(message);
  }
}
