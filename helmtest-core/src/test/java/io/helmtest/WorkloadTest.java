package io.helmtest;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.Container;
import io.helmtest.manifest.ManifestDocument;
import io.helmtest.manifest.ManifestStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkloadTest {

  @ParameterizedTest
  @CsvSource({
    "apps/v1, Deployment, spec.template",
    "apps/v1, StatefulSet, spec.template",
    "apps/v1, DaemonSet, spec.template",
    "apps/v1, ReplicaSet, spec.template",
    "v1, ReplicationController, spec.template",
    "v1, PodTemplate, template",
    "batch/v1, Job, spec.template",
    "batch/v1, CronJob, spec.jobTemplate.spec.template",
    "v1, Pod, ''"
  })
  void everyKindKnowsItsPodTemplate(String apiVersion, String kind, String path) {
    Workload workload = workload(apiVersion, kind, nested(path));

    assertThat(workload.name()).isEqualTo("web");
    assertThat(workload.podSpec().getContainers())
        .extracting(Container::getName)
        .containsExactly("c");
    assertThat(workload.document().value(workload.podPath("spec.containers[c].image")))
        .contains("i");
  }

  @Test
  void aPathInThePodStartsAtItsTemplate() {
    assertThat(workload("batch/v1", "CronJob", "").podPath("spec"))
        .isEqualTo("spec.jobTemplate.spec.template.spec");
    assertThat(workload("v1", "Pod", "").podPath("spec")).isEqualTo("spec");
  }

  @ParameterizedTest
  @CsvSource({
    "apps/v1, Deployment, ''",
    "apps/v1, Deployment, 'spec: {}'",
    "apps/v1, Deployment, 'spec: {template: {}}'",
    "v1, ReplicationController, 'spec: {}'",
    "batch/v1, CronJob, ''",
    "batch/v1, CronJob, 'spec: {}'",
    "batch/v1, CronJob, 'spec: {jobTemplate: {}}'",
    "v1, Pod, ''"
  })
  void whatAManifestLeavesOutIsEmpty(String apiVersion, String kind, String rest) {
    Workload workload = workload(apiVersion, kind, rest);

    assertThat(workload.podSpec().getContainers()).isEmpty();
    assertThat(workload.podTemplate().getMetadata()).isNotNull();
  }

  @Test
  void aPodsLabelsAreThoseOfItsTemplate() {
    Workload pod = Workload.from(document("v1", "Pod", "")).orElseThrow();

    assertThat(pod.podTemplate().getMetadata().getLabels()).containsEntry("a", "b");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Service", "ConfigMap", "Deployment"})
  void otherKindsAreNoWorkload(String kind) {
    assertThat(Workload.from(document("v1", kind, ""))).isEmpty();
  }

  private static String nested(String path) {
    String yaml = "spec: {containers: [{name: c, image: i}]}";
    String[] steps = path.isEmpty() ? new String[0] : path.split("\\.", -1);
    for (int i = steps.length - 1; i >= 0; i--) {
      yaml = "%s: {%s}".formatted(steps[i], yaml);
    }
    return yaml;
  }

  private static Workload workload(String apiVersion, String kind, String rest) {
    return Workload.from(document(apiVersion, kind, rest)).orElseThrow();
  }

  private static ManifestDocument document(String apiVersion, String kind, String rest) {
    String yaml =
        "apiVersion: %s\nkind: %s\nmetadata: {name: web, labels: {a: b}}\n%s\n"
            .formatted(apiVersion, kind, rest);
    return ManifestStream.read(yaml).documents().get(0);
  }
}
