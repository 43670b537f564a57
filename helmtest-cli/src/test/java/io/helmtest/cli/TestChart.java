package io.helmtest.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A chart named shop on disk.
 *
 * @param path its folder
 */
record TestChart(Path path) {
  private static final String CONFIG =
      """
      apiVersion: v1
      kind: ConfigMap
      metadata:
        name: {{ .Release.Name }}
        labels:
          app.kubernetes.io/name: {{ .Chart.Name }}
          app.kubernetes.io/instance: {{ .Release.Name }}
          app.kubernetes.io/version: {{ .Chart.AppVersion | quote }}
          app.kubernetes.io/managed-by: {{ .Release.Service }}
          helm.sh/chart: {{ .Chart.Name }}-{{ .Chart.Version }}
      data:
        LOG_LEVEL: {{ .Values.logLevel }}
      """;

  /** One with a ConfigMap that is right. */
  static TestChart in(Path folder) {
    return new TestChart(folder.resolve("shop"))
        .with("Chart.yaml", "apiVersion: v2\nname: shop\nversion: 1.4.0\nappVersion: 2.0.0\n")
        .with("values.yaml", "logLevel: INFO\n")
        .with("templates/config.yaml", CONFIG);
  }

  TestChart with(String file, String text) {
    try {
      Path target = path.resolve(file);
      Files.createDirectories(target.getParent());
      Files.writeString(target, text);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
