package io.helmtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.helmtest.render.HelmRenderException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Charts that cannot be rendered, as folders and packaged. */
@NeedsHelm
class BadChartTest {
  private static final String DEPENDENCIES =
      """
      apiVersion: v2
      name: tiny
      version: 0.1.0
      dependencies:
      - {name: redis, version: 1.0.0, repository: "https://example.org/charts"}
      - {name: common, version: 2.x.x, repository: "file://../common"}
      """;

  @Test
  void aFolderWithoutChartYaml(@TempDir Path folder) {
    TestCharts.write(folder, "templates/cm.yaml", "kind: A\n");

    refused(
        folder,
        """
        "%s" is not a chart: there is no Chart.yaml in it. \
        Name the folder with Chart.yaml in it, or a packaged chart (.tgz)."""
            .formatted(folder));
  }

  @Test
  void anArchiveWithoutChartYaml(@TempDir Path folder) {
    Path archive = TestArchives.write(folder.resolve("a.tgz"), Map.of("tiny/values.yaml", ""));

    refused(
        archive,
        """
        "%s" is not a chart: there is no Chart.yaml in it. \
        Name the folder with Chart.yaml in it, or a packaged chart (.tgz)."""
            .formatted(archive));
  }

  @Test
  void anArchiveThatIsCutOff(@TempDir Path folder) throws IOException {
    byte[] whole = Files.readAllBytes(packed(folder));
    Path half = Files.write(folder.resolve("half.tgz"), Arrays.copyOf(whole, whole.length / 2));

    refused(
        half, half + " is not a packaged chart: it ends too early. Make one with: helm package");
  }

  @Test
  void anArchiveWithAByteChanged(@TempDir Path folder) throws IOException {
    byte[] bytes = Files.readAllBytes(packed(folder));
    bytes[bytes.length - 8] ^= 1; // the checksum
    Path changed = Files.write(folder.resolve("changed.tgz"), bytes);

    refused(
        changed,
        changed + " is not a packaged chart: Corrupt GZIP trailer. Make one with: helm package");
  }

  @Test
  void anArchiveThatIsNotPacked(@TempDir Path folder) {
    Path text = TestCharts.write(folder, "text.tgz", "no archive").resolve("text.tgz");

    refused(
        text, text + " is not a packaged chart: Not in GZIP format. Make one with: helm package");
  }

  @Test
  void anArchiveThatHoldsNoFiles(@TempDir Path folder) throws IOException {
    Path noise = Files.write(folder.resolve("noise.tgz"), gzip("no tar".repeat(200)));

    refused(
        noise,
        noise + " is not a packaged chart: Corrupted TAR archive. Make one with: helm package");
  }

  @Test
  void anArchiveWhoseEntriesLeadOutOfIt(@TempDir Path folder) {
    Path archive =
        TestArchives.write(folder.resolve("evil.tgz"), Map.of("tiny/../../../etc/x", "x"));

    refused(
        archive,
        """
        %s holds the entry "tiny/../../../etc/x", which leads out of the chart: \
        it was not made by helm package"""
            .formatted(archive));
  }

  @Test
  void aPackedSubchartThatIsCorrupt(@TempDir Path folder) {
    TestCharts.write(TestCharts.tiny(folder), "charts/cache-1.0.0.tgz", "no archive");

    refused(
        folder,
        """
        %s/charts/cache-1.0.0.tgz is not a packaged chart: Not in GZIP format. \
        Make one with: helm package"""
            .formatted(folder));
  }

  @Test
  void dependenciesThatAreMissing(@TempDir Path folder) {
    Path chart = TestCharts.write(TestCharts.tiny(folder), "Chart.yaml", DEPENDENCIES);

    missing(
        chart,
        "fetch them with: helm repo add redis https://example.org/charts && helm dependency build "
            + chart);
  }

  @Test
  void dependenciesThatAreMissingWhereAShellNeedsQuotes(@TempDir Path folder) {
    Path chart = TestCharts.tiny(folder.resolve("Anna's chart"));
    TestCharts.write(chart, "Chart.yaml", DEPENDENCIES);

    missing(
        chart,
        "fetch them with: helm repo add redis https://example.org/charts && helm dependency build '"
            + folder
            + "/Anna'\\''s chart'");
  }

  @Test
  void dependenciesThatAreMissingInARepositoryWithAPassword(@TempDir Path folder) {
    Path chart = TestCharts.tiny(folder);
    TestCharts.write(chart, "Chart.yaml", DEPENDENCIES.replace("https://", "https://anna:S3cr@t@"));

    missing(
        chart,
        "fetch them with: helm repo add redis 'https://USER:PASSWORD@example.org/charts' && helm dependency build "
            + chart);
  }

  @Test
  void dependenciesThatAreMissingInAnArchive(@TempDir Path folder) {
    Path archive =
        TestArchives.write(folder.resolve("a.tgz"), Map.of("tiny/Chart.yaml", DEPENDENCIES));

    missing(archive, "package the chart again with: helm package --dependency-update <its folder>");
  }

  private static void missing(Path chart, String remedy) {
    HelmRenderException failure = RealHelm.failure(HelmChart.at(chart));

    assertThat(failure)
        .hasMessage(
            "%s",
            """
            Helm could not render chart tiny 0.1.0 as release tiny in namespace default
              %s error occurred while checking for chart dependencies. \
            You may need to run %shelm dependency build%2$s to fetch missing dependencies: \
            found in Chart.yaml, but missing in charts/ directory: redis, common
            remedy: %s
            values: none
            engine: %s (exit code 1)
            chart: %s"""
                .formatted(
                    RealHelm.is4(failure) ? "an" : "An",
                    RealHelm.is4(failure) ? "'" : "`",
                    remedy,
                    failure.context().engine(),
                    chart));
  }

  private static void refused(Path chart, String message) {
    assertThatThrownBy(() -> HelmChart.at(chart))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("%s", message);
  }

  private static Path packed(Path folder) {
    return TestArchives.pack(
        TestCharts.tiny(folder.resolve("tiny")), "tiny", folder.resolve("whole.tgz"));
  }

  private static byte[] gzip(String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(text.getBytes(StandardCharsets.US_ASCII));
    }
    return bytes.toByteArray();
  }
}
