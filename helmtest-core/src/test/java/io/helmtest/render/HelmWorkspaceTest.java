package io.helmtest.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.helmtest.TestCharts;
import io.helmtest.chart.Chart;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HelmWorkspaceTest {

  @Test
  void onlyItsUserCanLookIntoIt() throws IOException {
    try (HelmWorkspace workspace = HelmWorkspace.create()) {
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(workspace.folder())))
          .isEqualTo("rwx------");
    }
  }

  @Test
  void norIntoItsFiles(@TempDir Path chart) throws IOException {
    try (HelmWorkspace workspace = HelmWorkspace.create()) {
      workspace.write("a.yaml", "a: 1");
      workspace.copy(Chart.open(TestCharts.tiny(chart)));

      try (Stream<Path> files = Files.walk(workspace.folder())) {
        assertThat(files.toList())
            .allSatisfy(
                file ->
                    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                        .isEqualTo(Files.isDirectory(file) ? "rwx------" : "rw-------"));
      }
    }
  }

  @Test
  void itIsGoneOnceClosed() throws IOException {
    HelmWorkspace workspace = HelmWorkspace.create();
    Files.writeString(workspace.folder().resolve("cache/left-behind"), "");
    workspace.close();

    assertThat(workspace.folder()).doesNotExist();
  }

  @Test
  void filesAreWrittenInUtf8() throws IOException {
    try (HelmWorkspace workspace = HelmWorkspace.create()) {
      assertThat(workspace.write("a.yaml", "a: é")).isEqualTo("a.yaml");
      assertThat(workspace.folder().resolve("a.yaml")).hasContent("a: é");
    }
  }
}
