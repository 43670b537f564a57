package io.helmtest.junit;

import io.fabric8.kubernetes.api.model.ConfigMap;
import io.helmtest.RenderedChart;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.UUID;

/** A chart of one ConfigMap below target/, unlike any other: its renders are in no cache. */
public final class SmallChart {
  private static final String TEMPLATE =
      """
      apiVersion: v1
      kind: ConfigMap
      metadata:
        name: config
      data:
        chart: {{ .Chart.Name }}
        environment: {{ .Values.environment }}
        size: {{ required "size is required" .Values.size | quote }}
        cluster: {{ .Capabilities.KubeVersion.Version }}
        monitored: {{ .Capabilities.APIVersions.Has "monitoring.coreos.com/v1" | quote }}
        upgrade: {{ .Release.IsUpgrade | quote }}
      """;
  private static final String SCHEMA =
      """
      {"properties": {"size": {"type": ["integer", "string", "null"], "not": {"const": 13}}}}
      """;

  private final Path folder;

  private SmallChart(Path folder) {
    this.folder = folder;
  }

  /** A chart at a path that an annotation can name, with values for some environments. */
  public static SmallChart write(String path, String name, String... environments)
      throws IOException {
    ChartFolder.delete(ChartFolder.module(path));
    SmallChart chart = new SmallChart(ChartFolder.module(path));
    chart.file("Chart.yaml", "apiVersion: v2\nname: %s\nversion: 0.1.0\n".formatted(name));
    chart.file("values.yaml", "environment: local\nsize: 1\n");
    chart.file("values.schema.json", SCHEMA);
    chart.file("templates/config.yaml", TEMPLATE);
    chart.file("marker.txt", UUID.randomUUID().toString());
    for (String environment : environments) {
      chart.file("values-" + environment + ".yaml", "environment: " + environment + "\n");
    }
    return chart;
  }

  public SmallChart file(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(Objects.requireNonNull(file.getParent()));
    Files.writeString(file, text);
    return this;
  }

  /** Packages the chart as it is now, into a folder that an annotation can name. */
  void packageInto(String path) throws IOException, InterruptedException {
    Path helm = InstalledHelm.binary();
    Process process =
        new ProcessBuilder(
                helm.toString(),
                "package",
                folder.toString(),
                "--destination",
                ChartFolder.module(path).toString())
            .redirectErrorStream(true)
            .start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.waitFor() != 0) {
      throw new AssertionError(output);
    }
  }

  static String in(RenderedChart chart, String key) {
    return Objects.requireNonNull(chart.get(ConfigMap.class, "config").getData().get(key));
  }
}
