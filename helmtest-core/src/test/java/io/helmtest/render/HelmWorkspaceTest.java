package io.helmtest.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.helmtest.TestCharts;
import io.helmtest.chart.Chart;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

  @ParameterizedTest
  @ValueSource(
      strings = {
        "HELM_DEBUG",
        "HELM_NAMESPACE",
        "HELM_KUBEAPISERVER",
        "HELM_KUBETOKEN",
        "HELM_DRIVER",
        "HELM_DRIVER_SQL_CONNECTION_STRING",
        "KUBERNETES_SERVICE_HOST",
        "ALL_PROXY",
        "NO_PROXY",
        "http_proxy",
        "https_proxy"
      })
  void whatWouldSteerHelmOrReachAClusterIsRemoved(String variable) throws IOException {
    try (HelmWorkspace workspace = HelmWorkspace.create()) {
      assertThat(changes(workspace, variable)).containsEntry(variable, null);
    }
  }

  @Test
  void helmIsSentToEmptyHomesOfItsOwn() throws IOException {
    try (HelmWorkspace workspace = HelmWorkspace.create()) {
      Path folder = workspace.folder();

      assertThat(changes(workspace, "KUBECONFIG", "HELM_PLUGINS", "TZ", "HTTP_PROXY"))
          .containsExactlyInAnyOrderEntriesOf(
              Map.of(
                  "HELM_CACHE_HOME", folder + "/cache",
                  "HELM_CONFIG_HOME", folder + "/config",
                  "HELM_DATA_HOME", folder + "/data",
                  "HELM_PLUGINS", folder + "/plugins",
                  "KUBECONFIG", folder + "/kubeconfig",
                  "TZ", "UTC",
                  "HTTP_PROXY", "http://127.0.0.1:0",
                  "HTTPS_PROXY", "http://127.0.0.1:0"));
      assertThat(folder.resolve("kubeconfig")).isEmptyFile();
      assertThat(folder.resolve("plugins")).isEmptyDirectory();
    }
  }

  @Test
  void theRestOfTheEnvironmentIsLeftAlone() throws IOException {
    try (HelmWorkspace workspace = HelmWorkspace.create()) {
      assertThat(changes(workspace, "PATH", "HOME", "HELMTEST_HELM"))
          .doesNotContainKeys("PATH", "HOME", "HELMTEST_HELM");
    }
  }

  private static Map<String, @Nullable String> changes(
      HelmWorkspace workspace, String... inherited) {
    return workspace.environment(
        Arrays.stream(inherited).collect(Collectors.toMap(name -> name, name -> "inherited")));
  }
}
