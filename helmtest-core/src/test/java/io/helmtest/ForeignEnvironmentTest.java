package io.helmtest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a developer's shell says to helm is not for a test's render. */
@NeedsHelm
class ForeignEnvironmentTest {
  private static final String KUBECONFIG =
      """
      apiVersion: v1
      kind: Config
      current-context: live
      contexts: [{name: live, context: {cluster: live, user: live, namespace: foreign}}]
      clusters: [{name: live, cluster: {server: "https://127.0.0.1:1"}}]
      users: [{name: live, user: {}}]
      """;

  @Test
  void namespacesAndDebugOutputAreOurs(@TempDir Path folder) {
    TestCharts.write(
        TestCharts.tiny(folder), "templates/cm.yaml", "kind: A\nin: {{ .Release.Namespace }}\n");
    TestCharts.write(folder, "kubeconfig", KUBECONFIG);
    Map<String, String> variables =
        Map.of(
            "HELM_NAMESPACE", "foreign",
            "HELM_DEBUG", "true",
            "HELM_KUBECONTEXT", "live",
            "HELM_DRIVER", "nonsense",
            "HELM_PLUGINS", "/dev/null/plugins",
            "KUBECONFIG", folder.resolve("kubeconfig").toString());

    assertThat(ForkedJvm.run(variables, List.of(), RenderMain.class, folder.toString()))
        .isEqualToIgnoringNewLines("---\n# Source: tiny/templates/cm.yaml\nkind: A\nin: default\n");
  }
}
