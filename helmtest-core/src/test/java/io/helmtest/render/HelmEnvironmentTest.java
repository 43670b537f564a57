package io.helmtest.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HelmEnvironmentTest {

  @Test
  void helmSeesTheVariablesOfItsWorkspaceAlone(@TempDir Path folder) {
    assertThat(lines(folder, "env | grep -E '^(HELM_|KUBE|TZ=)' | sort | sed \"s|$PWD|.|\""))
        .containsExactly(
            "HELM_CACHE_HOME=./cache",
            "HELM_CONFIG_HOME=./config",
            "HELM_DATA_HOME=./data",
            "HELM_PLUGINS=./plugins",
            "KUBECONFIG=./kubeconfig",
            "TZ=UTC");
  }

  @Test
  void theKubeconfigThatHelmSeesIsEmpty(@TempDir Path folder) {
    assertThat(lines(folder, "test -f \"$KUBECONFIG\" && wc -c < \"$KUBECONFIG\" | tr -d ' '"))
        .containsExactly("0");
  }

  @Test
  void theRestOfTheEnvironmentIsInherited(@TempDir Path folder) {
    assertThat(lines(folder, "echo \"$PATH\"")).containsExactly(System.getenv("PATH"));
  }

  private static List<String> lines(Path folder, String script) {
    RenderOutcome outcome = StubHelm.render(folder, script, TestRequests.plain(folder));
    return ((RenderResult) outcome).output().lines().toList();
  }
}
