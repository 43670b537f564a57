package io.helmtest;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.ConfigMap;
import io.helmtest.manifest.ManifestDocument;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@NeedsHelm
class RealHelmRenderTest {

  @Test
  void templatesSeeReleaseNamespaceAndCapabilities(@TempDir Path folder) {
    HelmChart chart =
        chart(
            folder,
            """
            apiVersion: v1
            kind: ConfigMap
            metadata: {name: {{ .Release.Name }}, namespace: {{ .Release.Namespace }}}
            data:
              kubernetes: {{ .Capabilities.KubeVersion.Version }}
              monitoring: "{{ .Capabilities.APIVersions.Has "monitoring.coreos.com/v1" }}"
              accent: é
            """);

    assertThat(
            chart
                .release("shop")
                .namespace("web")
                .kubeVersion("1.31.2")
                .apiVersions("monitoring.coreos.com/v1")
                .render()
                .get(ConfigMap.class, "shop", "web")
                .getData())
        .containsEntry("kubernetes", "v1.31.2")
        .containsEntry("monitoring", "true")
        .containsEntry("accent", "é");
  }

  @Test
  void theDefaultKubernetesVersionIsOurs(@TempDir Path folder) {
    HelmChart chart =
        chart(
            folder,
            "apiVersion: example.org/v1\nkind: A\nmetadata: {name: a}\nversion: {{ .Capabilities.KubeVersion.Version }}\n");

    assertThat(chart.render().documents("A").get(0).value("version")).contains("v1.34.0");
  }

  @Test
  void hooksComeLastAndCustomResourceDefinitionsFirst(@TempDir Path folder) {
    HelmChart chart =
        chart(
            folder,
            """
            apiVersion: v1
            kind: Pod
            metadata: {name: hook, annotations: {helm.sh/hook: test, helm.sh/hook-weight: "3"}}
            spec: {containers: [{name: test, image: test}]}
            ---
            apiVersion: v1
            kind: Service
            metadata: {name: service}
            spec: {type: ExternalName, externalName: example.org}
            ---
            apiVersion: v1
            kind: ConfigMap
            metadata: {name: config}
            """);

    assertThat(chart.render().documents())
        .extracting(ManifestDocument::toString)
        .containsExactly(
            "CustomResourceDefinition crd", "ConfigMap config", "Service service", "Pod hook");
  }

  @Test
  void everyDocumentsLineIsTrueToTheStream(@TempDir Path folder) {
    RenderedChart chart =
        chart(
                folder,
                """
                kind: A
                apiVersion: example.org/v1
                metadata: {name: a}
                ---

                # comment
                kind: A
                apiVersion: example.org/v1
                metadata: {name: a}
                ---
                ---
                kind: A
                apiVersion: example.org/v1
                metadata: {name: a}
                """)
            .render();

    assertThat(chart.documents("A"))
        .hasSize(3)
        .allSatisfy(
            document ->
                assertThat(chart.yaml().lines().toList().get(document.line() - 1))
                    .isEqualTo("kind: A"));
  }

  @Test
  void aChartThatRendersNothingIsEmpty(@TempDir Path folder) {
    TestCharts.write(TestCharts.tiny(folder), "templates/cm.yaml", "# only a comment\n");

    assertThat(HelmChart.at(folder).render().documents()).isEmpty();
  }

  @Test
  void whatHelmSaysBesideTheManifestIsAWarning(@TempDir Path folder) {
    TestCharts.write(TestCharts.tiny(folder), "values.yaml", "map: 1\n");

    assertThat(HelmChart.at(folder).values("map: {a: 1}").render().warnings())
        .singleElement()
        .asString()
        .contains("warning: skipped value for tiny.map: Not a table.");
  }

  private static HelmChart chart(Path folder, String template) {
    TestCharts.write(TestCharts.tiny(folder), "templates/cm.yaml", template);
    TestCharts.write(
        folder,
        "crds/crd.yaml",
        """
        apiVersion: apiextensions.k8s.io/v1
        kind: CustomResourceDefinition
        metadata: {name: crd}
        """);
    return HelmChart.at(folder);
  }
}
