package io.helmtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.helmtest.chart.Chart;
import io.helmtest.render.HelmRenderException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A chart whose dependencies lie beside it renders without {@code helm dependency build}. */
@NeedsHelm
class LocalDependenciesTest {
  private static final String CONFIG =
      """
      apiVersion: v1
      kind: ConfigMap
      metadata: {name: %s}
      data: {size: {{ .Values.size | default 0 | quote }}}
      """;

  @TempDir private Path folder = Path.of("");

  private Path chart = Path.of("");

  @BeforeEach
  void charts() {
    chart = chart("shop", "cache", "file://../cache");
    chart("cache", "common", "file://../common");
    chart("common");
  }

  @Test
  void areRenderedAsHelmWouldBuildThem() {
    RenderedChart render = HelmChart.at(chart).set("cache.size", 3).render();

    assertThat(render.documents())
        .extracting(document -> document.template().orElse(""))
        .containsExactlyInAnyOrder(
            "shop/templates/config.yaml",
            "shop/charts/cache/templates/config.yaml",
            "shop/charts/cache/charts/common/templates/config.yaml");
    assertThat(render.document("ConfigMap", "cache").value("data.size")).contains("3");
    assertThat(render.warnings())
        .containsExactly(
            "charts/cache/ is missing: helm dependency build would make it of %s, which is used"
                .formatted(folder.resolve("cache")),
            "charts/cache/charts/common/ is missing: helm dependency build would make it of %s, which is used"
                .formatted(folder.resolve("common")));
    assertThat(chart.resolve("charts")).doesNotExist();
  }

  @Test
  void aChangeInOneIsAnotherChart() {
    Chart before = Chart.open(chart);
    TestCharts.write(folder, "common/values.yaml", "size: 5\n");

    assertThat(Chart.open(chart)).isNotEqualTo(before);
    assertThat(HelmChart.at(chart).render().document("ConfigMap", "common").value("data.size"))
        .contains("5");
  }

  @Test
  void whatIsInChartsComesFirst() {
    TestCharts.write(folder, "shop/charts/renamed/Chart.yaml", metadata("cache"));

    assertThat(HelmChart.at(chart).render().documents())
        .extracting(document -> document.template().orElse(""))
        .containsExactly("shop/templates/config.yaml");
  }

  @Test
  void oneThatIsNotThereIsMissing() throws Exception {
    Files.delete(folder.resolve("common/Chart.yaml"));
    Files.delete(folder.resolve("cache/Chart.yaml"));

    assertThatThrownBy(() -> HelmChart.at(chart).render())
        .isInstanceOf(HelmRenderException.class)
        .hasMessageContaining("missing in charts/ directory: cache")
        .hasMessageContaining("remedy: fetch them with: helm dependency build " + chart);
  }

  @Test
  void oneThatDependsOnItselfIsRefused() {
    TestCharts.write(
        folder, "common/Chart.yaml", metadata("common") + dependency("shop", "file://../shop"));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> HelmChart.at(chart))
        .withMessage(
            "The chart at %s depends on itself: %s names it as a dependency. Delete that one.",
            chart, folder.resolve("common/Chart.yaml"));
  }

  @Test
  void moreThanAHundredAreRefused() {
    String all =
        IntStream.rangeClosed(0, 100)
            .mapToObj("{name: a%1$d, version: 0.x.x, repository: \"file://../common\"}"::formatted)
            .collect(Collectors.joining(", ", "dependencies: [", "]\n"));
    TestCharts.write(folder, "shop/Chart.yaml", metadata("shop") + all);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> HelmChart.at(chart))
        .withMessage(
            "The chart at %s has more than 100 dependencies in folders of their own: put them into its charts/ with helm dependency build.",
            chart);
  }

  @ParameterizedTest
  @ValueSource(strings = {"../../../planted", "a/../../../../planted", "..", "/planted", ""})
  void noNameLeadsOutOfTheCopy(String name) {
    chart("shop", name, "file://../common");

    assertThatThrownBy(() -> HelmChart.at(chart).render()).isInstanceOf(HelmRenderException.class);
    assertThat(Chart.open(chart).warnings()).isEmpty();
  }

  @Test
  void aFolderThatNoPathCanNameIsMissing() {
    chart("shop", "cache", "file://../\\0");

    assertThatThrownBy(() -> HelmChart.at(chart).render())
        .hasMessageContaining("missing in charts/ directory: cache");
  }

  @Test
  void aPackageInChartsComesFirstWhateverItsVersion() {
    Map<String, String> packed =
        Map.of("cache/Chart.yaml", metadata("cache").replace("0.1.0", "0.1.0-rc-2"));
    TestCharts.write(folder, "shop/charts/.helmignore", "");
    TestArchives.write(folder.resolve("shop/charts/cache-0.1.0-rc-2.tgz"), packed);

    assertThat(Chart.open(chart).warnings()).isEmpty();
  }

  private Path chart(String name) {
    TestCharts.write(folder, name + "/templates/config.yaml", CONFIG.formatted(name));
    TestCharts.write(folder, name + "/Chart.yaml", metadata(name));
    return folder.resolve(name);
  }

  private Path chart(String name, String dependency, String repository) {
    Path written = chart(name);
    TestCharts.write(
        folder, name + "/Chart.yaml", metadata(name) + dependency(dependency, repository));
    return written;
  }

  private static String metadata(String name) {
    return "apiVersion: v2\nname: %s\nversion: 0.1.0\n".formatted(name);
  }

  private static String dependency(String name, String repository) {
    return "dependencies: [{name: \"%s\", version: 0.x.x, repository: \"%s\"}]\n"
        .formatted(name, repository);
  }
}
