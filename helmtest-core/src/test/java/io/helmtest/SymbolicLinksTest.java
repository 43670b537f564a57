package io.helmtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@NeedsHelm
class SymbolicLinksTest {
  @TempDir private Path folder = Path.of("");

  @Test
  void theyAreFollowedWithAWarning() throws IOException {
    Path shared = TestCharts.write(folder, "shared.txt", "a").resolve("shared.txt");
    Path chart = chart("linked.txt", shared);
    RenderedChart rendered = HelmChart.at(chart).render();

    assertThat(rendered.document("ConfigMap", "a").value("data.text")).contains("a");
    assertThat(rendered.warnings())
        .containsExactly(
            "found symbolic link in path linked.txt, which leads out of the chart: what is in %s is used"
                .formatted(shared.toRealPath()));
  }

  @Test
  void soAreFoldersAndLinksInThem() throws IOException {
    TestCharts.write(folder, "shared/real.txt", "a");
    Files.createSymbolicLink(folder.resolve("shared/linked.txt"), Path.of("real.txt"));
    Path chart = chart("folder", folder.resolve("shared"));
    use(chart, "folder/linked.txt");

    assertThat(HelmChart.at(chart).render().document("ConfigMap", "a").value("data.text"))
        .contains("a");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/proc/self/environ",
        "/proc/1/environ",
        "/proc/self/cwd/kubeconfig",
        "/proc",
        "/dev/zero",
        "/dev/stdin",
        "/dev/fd/0",
        "/sys/kernel/notes"
      })
  void noneLeadsIntoTheSystem(String target) throws IOException {
    Path chart = chart("linked.txt", Path.of(target));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> HelmChart.at(chart).render())
        .withMessage(
            "%s is a symbolic link to %s: no chart is given what belongs to the system",
            chart.resolve("linked.txt"), target);
  }

  @Test
  void norByDetours() throws IOException {
    Path detour = Files.createSymbolicLink(folder.resolve("detour"), Path.of("/proc/self"));
    Path relative = folder.relativize(Path.of("/proc/self/environ"));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> HelmChart.at(chart("a", detour.resolve("environ"))).render());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> HelmChart.at(chart("b", Path.of("..").resolve(relative))).render());
  }

  @Test
  void aLinkToTheFolderThatItIsInEnds() throws IOException {
    Path chart = chart("again", Path.of("."));
    use(chart, "Chart.yaml");

    assertThat(HelmChart.at(chart).render().documents()).hasSize(1);
  }

  @Test
  void oneInsideTheChartIsForHelmToFollow() throws IOException {
    Path chart = chart("linked.txt", Path.of("Chart.yaml"));

    assertThat(HelmChart.at(chart).render().warnings())
        .singleElement()
        .asString()
        .contains("found symbolic link in path", chart.resolve("linked.txt").toString());
  }

  @Test
  void whatIsAtItsEndIsPartOfTheChart() throws IOException {
    Path shared = TestCharts.write(folder, "shared.txt", "a").resolve("shared.txt");
    Path chart = chart("linked.txt", shared);
    HelmChart.at(chart).render();
    Files.writeString(shared, "b");

    assertThat(HelmChart.at(chart).render().document("ConfigMap", "a").value("data.text"))
        .contains("b");
  }

  private Path chart(String link, Path target) throws IOException {
    Path chart = TestCharts.tiny(folder.resolve("tiny-" + link));
    Files.createSymbolicLink(chart.resolve(link), target);
    return use(chart, link);
  }

  private static Path use(Path chart, String file) {
    return TestCharts.write(
        chart,
        "templates/cm.yaml",
        """
        apiVersion: v1
        kind: ConfigMap
        metadata: {name: a}
        data: {text: {{ .Files.Get "%s" | quote }}}
        """
            .formatted(file));
  }
}
