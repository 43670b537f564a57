package io.helmtest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes small charts for tests. */
public final class TestCharts {
  private TestCharts() {}

  /** The chart "tiny" 0.1.0, without values and with one ConfigMap. */
  public static Path tiny(Path folder) {
    write(folder, "Chart.yaml", "apiVersion: v2\nname: tiny\nversion: 0.1.0\n");
    return write(
        folder,
        "templates/cm.yaml",
        """
        apiVersion: v1
        kind: ConfigMap
        metadata:
          name: {{ .Release.Name }}-values
        data:
          values: |
            {{- .Values | toYaml | nindent 4 }}
        """);
  }

  /** Writes one more file into a chart, and gives the chart back. */
  public static Path write(Path chart, String file, String text) {
    try {
      Path path = chart.resolve(file);
      Files.createDirectories(path.resolve("..").normalize());
      Files.writeString(path, text);
      return chart;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
