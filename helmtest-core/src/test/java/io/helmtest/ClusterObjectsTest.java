package io.helmtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.helmtest.message.Lines;
import io.helmtest.render.RenderRequest;
import io.helmtest.render.StubHelm;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClusterObjectsTest {
  private static final String SECRET =
      """
      apiVersion: v1
      kind: Secret
      metadata:
        name: login
      """;

  @Test
  void theyArePartOfTheRequestAndAddUp(@TempDir Path folder) {
    HelmChart chart = chart(folder);

    assertThat(request(chart).clusterObjects()).isEmpty();
    assertThat(request(chart.clusterObjects(SECRET)).clusterObjects()).isEqualTo(SECRET);
    assertThat(request(chart.clusterObjects(SECRET).clusterObjects(SECRET)).clusterObjects())
        .isEqualTo(SECRET + "\n---\n" + SECRET);
  }

  @Test
  void whatIsNoObjectIsRefusedWithoutItsValues(@TempDir Path folder) {
    refused(
        folder,
        """
        kind: Secret
        stringData:
          password: s3cret
        ---
        - s3cret
        ---
        "s3cret": [
        """,
        """
        line 5: a Kubernetes object is a mapping, but this is a sequence
        line 9: is not YAML: expected the node content, but found '<stream end>'
        line 1: there is no apiVersion
        line 1: there is no metadata.name""");
  }

  @Test
  void nothingIsNoObject(@TempDir Path folder) {
    refused(folder, "# none\n", "there is none");
  }

  @Test
  void theCommandLineToolRefusesThem(@TempDir Path folder) {
    HelmChart chart =
        HelmChart.at(TestCharts.tiny(folder))
            .renderer(StubHelm.renderer(folder, "exit 1"))
            .clusterObjects(SECRET);

    assertThat(RealHelm.failure(chart).helmMessage())
        .isEqualTo(
            """
            helm template has no cluster whose objects lookup could find: \
            render clusterObjects(…) with the embedded engine, \
            by engine(Engine.EMBEDDED) or -Dhelmtest.engine=embedded""");
  }

  private static void refused(Path folder, String yaml, String problems) {
    HelmChart chart = chart(folder);
    assertThatThrownBy(() -> chart.clusterObjects(yaml))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "clusterObjects(yaml) takes objects with apiVersion, kind and metadata.name:\n%s",
            Lines.of(problems.lines().toList()));
  }

  private static RenderRequest request(HelmChart chart) {
    return chart.render().context().request();
  }

  private static HelmChart chart(Path folder) {
    return HelmChart.at(TestCharts.tiny(folder)).renderer(FixedRenderer.printing(""));
  }
}
