package io.helmtest.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RenderingTest {
  @TempDir private Path folder = Path.of("");

  @Test
  void eachDocumentStandsBelowItsTemplate() {
    TestChart chart =
        TestChart.in(folder)
            .with("values-dev.yaml", "logLevel: DEBUG\n")
            .with("values-prod.yaml", "logLevel: WARN\n");
    assertThat(CliRun.of(folder, "render", chart.path().toString(), "--namespace=mall"))
        .isEqualTo(
            new CliRun(
                0,
                """
                # [dev] release shop in namespace mall
                ---
                # Source: shop/templates/config.yaml
                apiVersion: v1
                kind: ConfigMap
                metadata:
                  name: shop
                  labels:
                    app.kubernetes.io/name: shop
                    app.kubernetes.io/instance: shop
                    app.kubernetes.io/version: "2.0.0"
                    app.kubernetes.io/managed-by: Helm
                    helm.sh/chart: shop-1.4.0
                data:
                  LOG_LEVEL: DEBUG
                # [prod] release shop in namespace mall
                ---
                # Source: shop/templates/config.yaml
                apiVersion: v1
                kind: ConfigMap
                metadata:
                  name: shop
                  labels:
                    app.kubernetes.io/name: shop
                    app.kubernetes.io/instance: shop
                    app.kubernetes.io/version: "2.0.0"
                    app.kubernetes.io/managed-by: Helm
                    helm.sh/chart: shop-1.4.0
                data:
                  LOG_LEVEL: WARN
                """,
                ""));
  }

  @Test
  void aChartThatDoesNotRenderIsAProblem() {
    TestChart chart = TestChart.in(folder).with("templates/broken.yaml", "{{ if .Values.x }}\n");
    assertThat(CliRun.of(folder, "render", chart.path().toString()))
        .isEqualTo(
            new CliRun(
                1,
                "",
                """
                Helm could not render chart shop 1.4.0 as release shop in namespace default
                  parse error at (shop/templates/broken.yaml:2): unexpected EOF
                at shop/templates/broken.yaml (line 2)
                values: values.yaml
                engine: embedded helm
                chart: folder/shop
                """));
  }
}
