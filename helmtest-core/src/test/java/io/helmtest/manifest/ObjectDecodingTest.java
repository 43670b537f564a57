package io.helmtest.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.GenericKubernetesResource;
import io.fabric8.kubernetes.api.model.IntOrString;
import io.fabric8.kubernetes.api.model.PodSpec;
import io.fabric8.kubernetes.api.model.Quantity;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.networking.v1.Ingress;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class ObjectDecodingTest {

  @Test
  void aKindDecodesToItsFabric8Class() {
    assertThat(Streams.one("apiVersion: v1\nkind: ConfigMap\n").object())
        .isInstanceOf(ConfigMap.class);
    assertThat(Streams.one("apiVersion: networking.k8s.io/v1\nkind: Ingress\n").type())
        .isEqualTo(Ingress.class);
  }

  @Test
  void eachCallerGetsAnObjectOfItsOwn() {
    ManifestDocument document =
        Streams.one("apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a, labels: {b: c}}\n");
    document.object().getMetadata().getLabels().clear();
    document.object().getMetadata().setName("changed");

    assertThat(document.object().getMetadata().getLabels()).containsEntry("b", "c");
    assertThat(document.object().getMetadata().getName()).isEqualTo("a");
  }

  @Test
  void aGenericObjectIsItsCallersOwnToo() {
    ManifestDocument document = Streams.one("apiVersion: a/v1\nkind: B\nspec: {c: {d: 1}}\n");
    ((GenericKubernetesResource) document.object()).getAdditionalProperties().clear();

    assertThat(document.object())
        .hasFieldOrPropertyWithValue(
            "additionalProperties", Map.of("spec", Map.of("c", Map.of("d", 1))));
  }

  @Test
  void anOctalModeIsANumber() {
    PodSpec pod = podSpec("volumes: [{name: a, secret: {secretName: b, defaultMode: 0400}}]");

    assertThat(pod.getVolumes().get(0).getSecret().getDefaultMode()).isEqualTo(256);
  }

  @Test
  void quantitiesAndPortsMayBeNumbersOrStrings() {
    Container container =
        podSpec(
                """
                containers:
                  - resources: {limits: {cpu: 1, memory: 64Mi}}
                    livenessProbe: {httpGet: {port: http}}
                    readinessProbe: {httpGet: {port: 8080}}
                """)
            .getContainers()
            .get(0);

    assertThat(container.getResources().getLimits())
        .containsEntry("cpu", new Quantity("1"))
        .containsEntry("memory", new Quantity("64Mi"));
    assertThat(container.getLivenessProbe().getHttpGet().getPort())
        .isEqualTo(new IntOrString("http"));
    assertThat(container.getReadinessProbe().getHttpGet().getPort())
        .isEqualTo(new IntOrString(8080));
  }

  @Test
  void aNullIsNoField() {
    assertThat(podSpec("hostNetwork: ~\nnodeSelector:").getHostNetwork()).isNull();
  }

  private static PodSpec podSpec(String yaml) {
    Deployment deployment = Streams.deployment(yaml).as(Deployment.class);
    return Objects.requireNonNull(deployment.getSpec().getTemplate().getSpec());
  }
}
