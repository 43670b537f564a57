package io.helmtest.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HelmEnvironmentTest {

  @Test
  void helmSeesTheVariablesOfItsWorkspaceAndWhatAProgramNeeds(@TempDir Path folder) {
    List<String> needed = List.of("PATH", "HOME", "LANG", "TMPDIR", "USER", "LOGNAME", "SHELL");
    assertThat(
            lines(folder, "env | sed \"s|$PWD/|./|\" | grep -v -e ^PWD= -e ^_= -e ^SHLVL= -e ^LC_"))
        .filteredOn(line -> !needed.contains(line.replaceFirst("=.*", "")))
        .containsExactlyInAnyOrder(
            "HELM_CACHE_HOME=./cache",
            "HELM_CONFIG_HOME=./config",
            "HELM_DATA_HOME=./data",
            "HELM_PLUGINS=./plugins",
            "KUBECONFIG=./kubeconfig",
            "TZ=UTC",
            "HTTP_PROXY=http://127.0.0.1:0",
            "HTTPS_PROXY=http://127.0.0.1:0");
  }

  @Test
  void theKubeconfigThatHelmSeesIsEmpty(@TempDir Path folder) {
    assertThat(lines(folder, "test -f \"$KUBECONFIG\" && wc -c < \"$KUBECONFIG\" | tr -d ' '"))
        .containsExactly("0");
  }

  @Test
  void aProgramIsFoundAsBefore(@TempDir Path folder) {
    assertThat(lines(folder, "echo \"$PATH\"")).containsExactly(System.getenv("PATH"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "PATH",
        "Path",
        "HOME",
        "LANG",
        "LC_ALL",
        "TMPDIR",
        "SystemRoot",
        "XDG_DATA_HOME",
        "ASDF_DATA_DIR",
        "MISE_DATA_DIR",
        "MISE_CONFIG_DIR"
      })
  void whatAProgramOrAVersionManagersShimNeedsIsPassed(String variable) {
    assertThat(changes(List.of(), variable)).doesNotContainKey(variable);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "AZURE_DEVOPS_EXT_PAT",
        "SYSTEM_ACCESSTOKEN",
        "GITHUB_TOKEN",
        "MISE_GITHUB_TOKEN",
        "DATABASE_PASSWORD",
        "MAVEN_OPTS",
        "LD_PRELOAD",
        "HELMTEST_HELM",
        "HELM_DEBUG",
        "HELM_KUBETOKEN",
        "HELM_DRIVER_SQL_CONNECTION_STRING",
        "KUBERNETES_SERVICE_HOST",
        "ALL_PROXY",
        "NO_PROXY",
        "https_proxy"
      })
  void nothingElseIs(String variable) {
    assertThat(changes(List.of(), variable)).containsEntry(variable, null);
  }

  @Test
  void whatTheSettingNamesIsPassedToo() {
    List<String> more = List.of("NIX_PROFILES", "HELM_DEBUG", "https_proxy");

    assertThat(changes(more, "NIX_PROFILES", "NIX_PATH", "HELM_DEBUG", "https_proxy"))
        .doesNotContainKey("NIX_PROFILES")
        .containsEntry("NIX_PATH", null)
        .containsEntry("HELM_DEBUG", null)
        .containsEntry("https_proxy", null);
  }

  @Test
  void helmIsSentToEmptyHomesOfItsOwn() throws IOException {
    try (HelmWorkspace workspace = HelmWorkspace.create()) {
      Path folder = workspace.folder();

      assertThat(new HelmEnvironment(folder).changes(Map.of("HTTP_PROXY", "a"), List.of()))
          .containsEntry("KUBECONFIG", folder + "/kubeconfig")
          .containsEntry("HELM_PLUGINS", folder + "/plugins")
          .containsEntry("HTTP_PROXY", "http://127.0.0.1:0");
      assertThat(folder.resolve("kubeconfig")).isEmptyFile();
      assertThat(folder.resolve("plugins")).isEmptyDirectory();
    }
  }

  private static Map<String, @Nullable String> changes(List<String> more, String... inherited) {
    Map<String, String> variables =
        Arrays.stream(inherited).collect(Collectors.toMap(name -> name, name -> "inherited"));
    return new HelmEnvironment(Path.of("/workspace")).changes(variables, more);
  }

  private static List<String> lines(Path folder, String script) {
    RenderOutcome outcome = StubHelm.render(folder, script, TestRequests.plain(folder));
    return ((RenderResult) outcome).output().lines().toList();
  }
}
