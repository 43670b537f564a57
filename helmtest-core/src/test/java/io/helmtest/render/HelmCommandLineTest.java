package io.helmtest.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.helmtest.TestCharts;
import io.helmtest.chart.Capabilities;
import io.helmtest.chart.Chart;
import io.helmtest.chart.ValueOverride;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HelmCommandLineTest {

  @Test
  void aPlainRequestNamesNamespaceKubernetesVersionReleaseAndChart(@TempDir Path folder) {
    assertThat(HelmCommandLine.of(TestRequests.plain(folder), List.of()))
        .containsExactly(
            "template",
            "--include-crds",
            "--namespace=web",
            "--kube-version=1.34.0",
            "--",
            "shop",
            folder.resolve("tiny").toString());
  }

  @Test
  void everythingElseStandsBetweenInHelmsOrder(@TempDir Path folder) {
    List<Path> files = List.of(Path.of("b.yaml"), Path.of("a.yaml"));

    assertThat(HelmCommandLine.of(full(folder), files))
        .containsExactly(
            "template",
            "--include-crds",
            "--namespace=web",
            "--kube-version=1.31.2",
            "--api-versions=a.io/v1",
            "--api-versions=b.io/v1/Thing",
            "--values=b.yaml",
            "--values=a.yaml",
            "--set-json=image.tag=\"1.0\"",
            "--set-json=labels.a\\.b=null",
            "--",
            "shop",
            folder.toString());
  }

  private static RenderRequest full(Path folder) {
    return new RenderRequest(
        Chart.open(TestCharts.tiny(folder)),
        "shop",
        "web",
        List.of(),
        List.of(ValueOverride.of("image.tag", "1.0"), ValueOverride.of("labels.a\\.b", null)),
        new Capabilities("1.31.2", List.of("b.io/v1/Thing", "a.io/v1")));
  }
}
