package io.helmtest.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.helmtest.TestCharts;
import io.helmtest.chart.Capabilities;
import io.helmtest.chart.Chart;
import io.helmtest.chart.Release;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HelmCommandLineTest {

  @Test
  void aPlainRequestNamesNamespaceKubernetesVersionReleaseAndChart(@TempDir Path folder) {
    RenderRequest request = TestRequests.plain(folder);

    assertThat(HelmCommandLine.template(request, inputs()))
        .containsExactly(
            "template",
            "--include-crds",
            "--kube-version=1.34.0",
            "--namespace=web",
            "--",
            "shop",
            "/charts/tiny");
  }

  @Test
  void everythingElseStandsBetween(@TempDir Path folder) {
    assertThat(HelmCommandLine.template(full(folder), inputs("--values=b.yaml", "--set=a=1")))
        .containsExactly(
            "template",
            "--include-crds",
            "--kube-version=1.31.2",
            "--api-versions=a.io/v1",
            "--api-versions=b.io/v1/Thing",
            "--is-upgrade",
            "--namespace=web",
            "--skip-schema-validation",
            "--values=b.yaml",
            "--set=a=1",
            "--",
            "shop",
            "/charts/tiny");
  }

  @Test
  void notesAreRenderedForTheSameCluster(@TempDir Path folder) {
    assertThat(HelmNotes.arguments(TestRequests.plain(folder), inputs()))
        .containsExactly(
            "template",
            "--show-only=templates/0-helmtest-notes.yaml",
            "--include-crds",
            "--kube-version=1.34.0",
            "--namespace=web",
            "--",
            "shop",
            "/charts/tiny");
  }

  private static HelmInputs inputs(String... arguments) {
    return new HelmInputs(Path.of("/charts/tiny"), List.of(arguments));
  }

  private static RenderRequest full(Path folder) {
    return new RenderRequest(
        Chart.open(TestCharts.tiny(folder)),
        Release.named("shop").withNamespace("web").upgraded(),
        List.of(),
        List.of(),
        new Capabilities("1.31.2", List.of("b.io/v1/Thing", "a.io/v1")),
        false,
        "");
  }
}
