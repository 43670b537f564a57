package io.helmtest.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.helmtest.TestCharts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChartTest {

  @Test
  void aChartKnowsItsFolderAndWhatItSaysOfItself(@TempDir Path folder) {
    Chart chart = Chart.open(TestCharts.tiny(folder));

    assertThat(chart.path()).isEqualTo(folder);
    assertThat(chart.metadata()).isEqualTo(new ChartMetadata("tiny", "0.1.0", null, Map.of()));
    assertThat(chart).hasToString("tiny 0.1.0");
  }

  @Test
  void aChartKnowsWhetherItHasDefaultValues(@TempDir Path folder) {
    assertThat(Chart.open(TestCharts.tiny(folder)).hasDefaultValues()).isFalse();
    TestCharts.write(folder, "values.yaml", "a: 1\n");
    assertThat(Chart.open(folder).hasDefaultValues()).isTrue();
  }

  @Test
  void aMissingFolderIsNamedWithTheAbsolutePathTried() {
    refused(
        Path.of("no-such-chart"),
        """
        There is no chart at "no-such-chart": tried %s. \
        A relative path starts at the module's folder \
        (system property basedir, else the working directory)."""
            .formatted(Path.of("no-such-chart").toAbsolutePath()));
  }

  @Test
  void aFileIsNoChart(@TempDir Path folder) {
    TestCharts.write(folder, "tiny.tgz", "");
    refused(
        folder.resolve("x/../tiny.tgz"),
        """
        %1$s/tiny.tgz is not a packaged chart: it ends too early. \
        Make one with: helm package"""
            .formatted(folder));
  }

  @Test
  void anAbsolutePathIsNamedOnce(@TempDir Path folder) {
    refused(
        folder.resolve("none"), "There is no chart at \"%s\"".formatted(folder.resolve("none")));
  }

  @Test
  void aFolderWithoutChartYamlIsNoChart(@TempDir Path folder) {
    refused(
        folder,
        """
        "%s" is not a chart: there is no Chart.yaml in it. \
        Name the folder with Chart.yaml in it, or a packaged chart (.tgz)."""
            .formatted(folder));
  }

  @Test
  void aChartYamlWithoutVersionIsRefused(@TempDir Path folder) {
    TestCharts.write(folder, "Chart.yaml", "name: tiny\n");
    refused(folder, "%s/Chart.yaml has no version, which Helm requires".formatted(folder));
  }

  @Test
  void aRelativePathToABadChartYamlIsPrintedAbsolute(@TempDir Path folder) {
    TestCharts.write(folder, "Chart.yaml", "version: 0.1.0\n");
    Path relative = Path.of("").toAbsolutePath().relativize(folder);
    refused(relative, "%s/Chart.yaml has no name, which Helm requires".formatted(folder));
  }

  @Test
  void aChartYamlInAnotherCharsetIsRefused(@TempDir Path folder) throws IOException {
    Files.write(folder.resolve("Chart.yaml"), new byte[] {'n', ':', ' ', (byte) 0xe9});
    refused(folder, "%s/Chart.yaml is not UTF-8".formatted(folder));
  }

  private static void refused(Path path, String message) {
    assertThatThrownBy(() -> Chart.open(path))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("%s", message);
  }
}
