package io.helmtest.manifest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fabric8.kubernetes.api.model.GenericKubernetesResource;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.gatewayapi.v1.HTTPRoute;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KubernetesTypesTest {

  @Test
  void aKindHasItsFabric8Class() {
    assertThat(of("apps/v1", "Deployment")).isEqualTo(Deployment.class);
    assertThat(of("gateway.networking.k8s.io/v1", "HTTPRoute")).isEqualTo(HTTPRoute.class);
  }

  @Test
  void anyOtherKindIsGeneric() {
    assertThat(of("apps/v1beta1", "Deployment")).isEqualTo(GenericKubernetesResource.class);
    assertThat(of("apps/v1", "Deploymint")).isEqualTo(GenericKubernetesResource.class);
    assertThat(of("", "")).isEqualTo(GenericKubernetesResource.class);
  }

  @Test
  void whatHasNoMetadataIsGeneric() {
    assertThat(of("v1", "Status")).isEqualTo(GenericKubernetesResource.class);
  }

  @Test
  void aClassThatFabric8LacksIsAnError() {
    KubernetesTypeIndex index =
        new KubernetesTypeIndex(Map.of("a/v1", Map.of("A", "io.fabric8.A")));

    assertThatThrownBy(() -> index.type(new ObjectId("a/v1", "A", null, "")))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageStartingWith(
            "fabric8 8.0.0 has no class io.fabric8.A, which was that of a/v1 A in 8.0.0.\n");
  }

  @Test
  void itKnowsTheKindsOfAnApiVersion() {
    assertThat(KubernetesTypes.kinds("autoscaling/v2"))
        .containsExactlyInAnyOrder("HorizontalPodAutoscaler", "HorizontalPodAutoscalerList");
    assertThat(KubernetesTypes.kinds("autoscaling/v3")).isEmpty();
  }

  @Test
  void itKnowsTheApiVersionsOfAKind() {
    assertThat(KubernetesTypes.apiVersions("PodDisruptionBudget"))
        .containsExactly("policy/v1", "policy/v1beta1");
    assertThat(KubernetesTypes.apiVersions("Deploymint")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "v1, true",
    "v2, true",
    "'', true",
    "apps/v1beta1, true",
    "rbac.authorization.k8s.io/v1, true",
    "apiextensions.k8s.io/v1, true",
    "gateway.networking.k8s.io/v1, false",
    "snapshot.storage.k8s.io/v1, false",
    "metrics.k8s.io/v1beta1, false",
    "monitoring.coreos.com/v1, false",
    "k8s.io/v1, false",
    "apps, true",
    "/v1, true",
  })
  void itTellsKubernetesOwnGroups(String apiVersion, boolean own) {
    assertThat(KubernetesTypes.isKubernetesOwnGroup(apiVersion)).isEqualTo(own);
  }

  @Test
  void fabric8KnowsTwoGroupsThatAreNotKubernetesOwn() {
    Set<String> others =
        KubernetesTypeIndex.read().classNames().keySet().stream()
            .filter(apiVersion -> !KubernetesTypes.isKubernetesOwnGroup(apiVersion))
            .map(apiVersion -> apiVersion.substring(0, apiVersion.indexOf('/')))
            .collect(Collectors.toSet());

    assertThat(others).containsExactlyInAnyOrder("gateway.networking.k8s.io", "metrics.k8s.io");
  }

  private static Class<?> of(String apiVersion, String kind) {
    return KubernetesTypes.of(new ObjectId(apiVersion, kind, null, ""));
  }
}
