package io.helmtest.embedded;

import io.helmtest.chart.Capabilities;
import io.helmtest.chart.Chart;
import io.helmtest.chart.Release;
import io.helmtest.chart.ValueOverride;
import io.helmtest.chart.ValuesLayer;
import io.helmtest.render.RenderRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Writes small charts. */
final class TestCharts {
  private TestCharts() {}

  /** The chart "tiny" 0.1.0 with one template. */
  static Path write(Path folder, String template) {
    writeFile(folder.resolve("Chart.yaml"), "apiVersion: v2\nname: tiny\nversion: 0.1.0\n");
    writeFile(folder.resolve("templates").resolve("t.yaml"), template);
    return folder;
  }

  static void writeFile(Path file, String text) {
    try {
      Files.createDirectories(file.resolveSibling(""));
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static RenderRequest request(Path folder, String template) {
    return request(folder, template, List.of());
  }

  static RenderRequest request(Path folder, String template, List<ValueOverride> overrides) {
    return new RenderRequest(
        Chart.open(write(folder, template)),
        Release.named("shop"),
        List.of(ValuesLayer.text("a: é")),
        overrides,
        Capabilities.defaults(),
        true,
        "");
  }
}
