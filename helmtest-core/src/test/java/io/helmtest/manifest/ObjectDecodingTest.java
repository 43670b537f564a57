package io.helmtest.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.GenericKubernetesResource;
import io.fabric8.kubernetes.api.model.networking.v1.Ingress;
import java.util.Map;
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
}
