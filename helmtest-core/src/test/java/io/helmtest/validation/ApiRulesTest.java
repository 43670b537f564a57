package io.helmtest.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ApiRulesTest {

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      quoteCharacter = '`',
      textBlock =
          """
          1.34.0 => policy/v1 PodDisruptionBudget => ok
          1.34.0 => policy/v1beta1 PodDisruptionBudget => apiVersion: policy/v1beta1 PodDisruptionBudget is not served since Kubernetes 1.25 (target 1.34.0): use policy/v1
          1.24.9 => policy/v1beta1 PodDisruptionBudget => ok
          v1.25 => policy/v1beta1 PodDisruptionBudget => apiVersion: policy/v1beta1 PodDisruptionBudget is not served since Kubernetes 1.25 (target v1.25): use policy/v1
          1.25.0+k3s1 => policy/v1beta1 PodSecurityPolicy => apiVersion: policy/v1beta1 PodSecurityPolicy is not served since Kubernetes 1.25 (target 1.25.0+k3s1): nothing replaces it
          1.34.0 => extensions/v1beta1 Ingress => apiVersion: extensions/v1beta1 Ingress is not served since Kubernetes 1.22 (target 1.34.0): use networking.k8s.io/v1
          1.34.0 => extensions/v1beta1 Deployment => apiVersion: extensions/v1beta1 Deployment is not served since Kubernetes 1.16 (target 1.34.0): use apps/v1
          1.34.0 => autoscaling/v2beta2 HorizontalPodAutoscaler => apiVersion: autoscaling/v2beta2 HorizontalPodAutoscaler is not served since Kubernetes 1.26 (target 1.34.0): use autoscaling/v2
          1.34.0 => apiregistration.k8s.io/v1beta1 APIService => apiVersion: apiregistration.k8s.io/v1beta1 APIService is not served since Kubernetes 1.22 (target 1.34.0): use apiregistration.k8s.io/v1
          1.34.0 => v1 Deployment => ok
          1.34.0 => batch/v2 HorizontalPodAutoscaler => ok
          1.34.0 => serving.knative.dev/v1 Service => ok
          1.34.0 => apps/v1 Rollout => ok
          """)
  void apiVersions(String kubeVersion, String api, String problem) {
    String[] parts = api.split(" ", 2);

    assertThat(Documents.problems(Documents.object(parts[0], parts[1], "any: thing"), kubeVersion))
        .filteredOn(text -> text.startsWith("apiVersion"))
        .isEqualTo(problem.equals("ok") ? List.of() : List.of(problem));
  }

  @ParameterizedTest
  @CsvSource({
    "policy/v1beta1, PodDisruptionBudget, policy/v1",
    "apps/v1beta2, StatefulSet, apps/v1",
    "policy/v1beta1, PodSecurityPolicy,",
    "policy/v1, PodDisruptionBudget,"
  })
  void replacementsCanBeLookedUp(String apiVersion, String kind, String replacement) {
    assertThat(RemovedApis.replacement(apiVersion, kind).orElse(null)).isEqualTo(replacement);
  }

  @Test
  void noReplacementWasItselfRemovedByThen() {
    assertThat(Table.rows("removed-apis.tsv"))
        .allSatisfy(
            row -> {
              assertThat(row).hasSize(5);
              assertThat(RemovedApis.find(new ApiKind(row.get(4), row.get(1)))).isEmpty();
            })
        .hasSizeGreaterThan(70);
  }

  @Test
  void noApiIsListedTwice() {
    List<List<String>> kinds =
        Table.rows("removed-apis.tsv").stream().map(row -> row.subList(0, 2)).toList();

    assertThat(new HashSet<>(kinds)).hasSameSizeAs(kinds);
  }
}
