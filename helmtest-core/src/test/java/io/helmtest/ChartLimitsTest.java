package io.helmtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Reading a chart takes as little as rendering it, whatever it is made of. */
@Timeout(60)
class ChartLimitsTest {
  private static final int MEBIBYTE = 1 << 20;

  @TempDir private Path folder = Path.of("");

  @Test
  void aPackageThatUnpacksToGigabytes() throws IOException {
    Path file = folder.resolve("bomb.tgz");
    try (TarArchiveOutputStream tar = open(Files.newOutputStream(file))) {
      for (int i = 0; i < 40; i++) {
        add(tar, "bomb/files/" + i, 4 * MEBIBYTE);
      }
    }

    refused(file, "%s is too large for Helm: what is packed in it unpacks to more than 100 MiB");
  }

  @Test
  void aPackageWithOneGiantFile() throws IOException {
    Path file = folder.resolve("bomb.tgz");
    try (TarArchiveOutputStream tar = open(Files.newOutputStream(file))) {
      add(tar, "bomb/values.yaml", 64 * MEBIBYTE);
    }

    refused(file, "%s is too large for Helm: its file bomb/values.yaml is larger than 5 MiB");
  }

  @Test
  void packagesInAPackageCountTogether() throws IOException {
    Path chart = TestCharts.write(TestCharts.tiny(folder.resolve("tiny")), "charts/.keep", "");
    ByteArrayOutputStream inner = new ByteArrayOutputStream();
    try (TarArchiveOutputStream tar = open(inner)) {
      for (int i = 0; i < 20; i++) {
        add(tar, "sub/" + i, 3 * MEBIBYTE);
      }
    }
    Files.write(chart.resolve("charts/a.tgz"), inner.toByteArray());
    Files.write(chart.resolve("charts/b.tgz"), inner.toByteArray());

    assertThatIllegalArgumentException()
        .isThrownBy(() -> HelmChart.at(chart))
        .withMessageMatching(
            ".*/charts/[ab].tgz is too large for Helm: what is packed in it unpacks to more than 100 MiB");
  }

  @Test
  void aSparseFileIsNotRead() throws IOException {
    Path chart = TestCharts.tiny(folder.resolve("tiny"));
    try (RandomAccessFile sparse =
        new RandomAccessFile(chart.resolve("sparse.yaml").toFile(), "rw")) {
      sparse.setLength(1L << 40);
    }

    assertThatCode(() -> HelmChart.at(chart)).doesNotThrowAnyException();
  }

  @Test
  void aGiantValuesFileIsRefused() throws IOException {
    Path chart = TestCharts.tiny(folder.resolve("tiny"));
    try (RandomAccessFile sparse =
        new RandomAccessFile(chart.resolve("values-prod.yaml").toFile(), "rw")) {
      sparse.setLength(1L << 40);
    }

    assertThatIllegalArgumentException()
        .isThrownBy(() -> HelmChart.at(chart).environment("prod").render())
        .withMessage("The values file %s is larger than 32 MiB", chart.resolve("values-prod.yaml"));
  }

  @Test
  void aValuesFileOfTheSystemIsRefused() throws IOException {
    Path chart = TestCharts.tiny(folder.resolve("tiny"));
    Files.createSymbolicLink(folder.resolve("values-prod.yaml"), Path.of("/proc/self/environ"));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> HelmChart.at(chart).environment("prod").render())
        .withMessage(
            "The values file %s leads to /proc/%d/environ: no chart is given what belongs to the system",
            folder.resolve("values-prod.yaml"), ProcessHandle.current().pid());
  }

  @Test
  void aDeviceIsNoPackage() {
    refused(
        Path.of("/dev/zero"),
        "%s is not a packaged chart: it is no regular file. Make one with: helm package");
  }

  @Test
  void bracketsInBracketsAreRefused() {
    Path chart = TestCharts.tiny(folder.resolve("tiny"));
    String deep = "[".repeat(20_000) + "]".repeat(20_000);
    TestCharts.write(chart, "Chart.yaml", "name: a\nversion: 0.1.0\nannotations: " + deep);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> HelmChart.at(chart))
        .withMessage("%s is nested deeper than 200 levels", chart.resolve("Chart.yaml"));
  }

  @Test
  void soAreThoseOfASubchartAndValuesAreNotFollowedSoDeep() {
    Path chart = TestCharts.tiny(folder.resolve("tiny"));
    String deep = "on: 1\na: " + "[".repeat(20_000) + "]".repeat(20_000);
    TestCharts.write(chart, "values.yaml", deep);
    HelmChart tested = HelmChart.at(chart).secretKeys("a").renderer(FixedRenderer.printing(""));

    assertThat(tested.render().warnings()).hasSize(1);
  }

  private static void refused(Path chart, String message) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> HelmChart.at(chart))
        .withMessage(message, chart);
  }

  private static TarArchiveOutputStream open(OutputStream out) throws IOException {
    return new TarArchiveOutputStream(new GZIPOutputStream(out), StandardCharsets.UTF_8.name());
  }

  private static void add(TarArchiveOutputStream tar, String name, int size) throws IOException {
    TarArchiveEntry entry = new TarArchiveEntry(name, true);
    entry.setSize(size);
    tar.putArchiveEntry(entry);
    byte[] block = new byte[MEBIBYTE];
    for (int written = 0; written < size; written += block.length) {
      tar.write(block);
    }
    tar.closeArchiveEntry();
  }
}
