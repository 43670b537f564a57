package io.helmtest;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.GenericKubernetesResource;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.Secret;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.helmtest.chart.Capabilities;
import io.helmtest.chart.ChartMetadata;
import io.helmtest.manifest.ManifestDocument;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RenderedChartTest {
  private static final String YAML =
      """
      ---
      # Source: tiny/templates/z.yaml
      apiVersion: v1
      kind: ConfigMap
      metadata: {name: z}
      ---
      # Source: tiny/templates/a.yaml
      apiVersion: v1
      kind: ConfigMap
      metadata: {name: a}
      data: {key: value}
      ---
      apiVersion: apps/v1
      kind: Deployment
      metadata: {name: web}
      ---
      apiVersion: example.org/v1
      kind: Thing
      metadata: {name: a}
      ---
      apiVersion: batch/v1
      kind: Job
      metadata: {name: migrate, annotations: {helm.sh/hook: pre-install}}
      """;

  @Test
  void anObjectIsFoundByClassAndName(@TempDir Path folder) {
    RenderedChart chart = FixedRenderer.partial(folder, YAML).render();

    assertThat(chart.get(ConfigMap.class, "a").getData()).containsEntry("key", "value");
    assertThat(chart.find(Deployment.class, "web")).isPresent();
    assertThat(chart.find(Deployment.class, "api")).isEmpty();
    assertThat(chart.get(GenericKubernetesResource.class, "a").getKind()).isEqualTo("Thing");
  }

  @Test
  void eachCallerGetsAnObjectOfItsOwn(@TempDir Path folder) {
    RenderedChart chart = FixedRenderer.partial(folder, YAML).render();
    chart.get(ConfigMap.class, "a").getData().put("key", "changed");
    chart.all(ConfigMap.class).forEach(map -> map.getMetadata().setName("changed"));

    assertThat(chart.get(ConfigMap.class, "a").getData()).containsEntry("key", "value");
  }

  @Test
  void allAreInHelmsOrder(@TempDir Path folder) {
    RenderedChart chart = FixedRenderer.partial(folder, YAML).render();

    assertThat(chart.all(ConfigMap.class))
        .extracting(map -> map.getMetadata().getName())
        .containsExactly("z", "a");
    assertThat(chart.all(HasMetadata.class))
        .extracting(HasMetadata::getKind)
        .containsExactly("ConfigMap", "ConfigMap", "Deployment", "Thing", "Job");
    assertThat(chart.allOrNone(Secret.class)).isEmpty();
  }

  @Test
  void documentsAreFoundByClassOrKind(@TempDir Path folder) {
    RenderedChart chart = FixedRenderer.partial(folder, YAML).render();

    assertThat(chart.documents()).hasSize(5);
    assertThat(chart.documents(ConfigMap.class))
        .extracting(ManifestDocument::line)
        .containsExactly(3, 8);
    assertThat(chart.documents("Thing")).containsExactly(chart.document("Thing", "a"));
    assertThat(chart.documents("Nothing")).isEmpty();
    assertThat(chart.document(ConfigMap.class, "z").template()).contains("tiny/templates/z.yaml");
  }

  @Test
  void workloadsAreAllThatHavePods(@TempDir Path folder) {
    assertThat(FixedRenderer.partial(folder, YAML).render().workloads())
        .extracting(Workload::name)
        .containsExactly("web", "migrate");
  }

  @Test
  void itKnowsWhatItIsARenderOf(@TempDir Path folder) {
    TestCharts.write(folder, "values-prod.yaml", "");
    RenderedChart chart =
        HelmChart.at(TestCharts.tiny(folder))
            .environment("prod")
            .release("shop")
            .namespace("web")
            .kubeVersion("1.31.0")
            .renderer(FixedRenderer.printing(YAML, "careful"))
            .render();

    assertThat(chart.environment()).hasToString("prod");
    assertThat(chart.release()).isEqualTo("shop");
    assertThat(chart.namespace()).isEqualTo("web");
    assertThat(chart.metadata()).isEqualTo(new ChartMetadata("tiny", "0.1.0", null, Map.of()));
    assertThat(chart.capabilities()).isEqualTo(Capabilities.defaults().withKubeVersion("1.31.0"));
    assertThat(chart.warnings()).containsExactly("careful");
    assertThat(chart.yaml()).isEqualTo(YAML);
    assertThat(chart.context().layers()).isEqualTo("values-prod.yaml");
    assertThat(chart).hasToString("[prod] release shop of chart tiny 0.1.0");
  }
}
