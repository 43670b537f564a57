package io.helmtest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@NeedsHelm
class SymbolicLinksTest {

  @Test
  void helmFollowsThemAndItsWarningIsKept(@TempDir Path folder) throws IOException {
    Path chart = TestCharts.tiny(folder.resolve("tiny"));
    Path shared = TestCharts.write(folder, "shared.txt", "a").resolve("shared.txt");
    Files.createSymbolicLink(chart.resolve("linked.txt"), shared);
    TestCharts.write(
        chart,
        "templates/cm.yaml",
        """
        apiVersion: v1
        kind: ConfigMap
        metadata: {name: a}
        data: {text: {{ .Files.Get "linked.txt" }}}
        """);
    RenderedChart rendered = HelmChart.at(chart).render();

    assertThat(rendered.document("ConfigMap", "a").value("data.text")).contains("a");
    assertThat(rendered.warnings())
        .singleElement()
        .asString()
        .contains("found symbolic link in path", shared.toString());
  }
}
