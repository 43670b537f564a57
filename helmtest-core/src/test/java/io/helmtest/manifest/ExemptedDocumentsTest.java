package io.helmtest.manifest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.Secret;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ExemptedDocumentsTest {

  @Test
  void whatItsClassCanHoldIsBound() {
    ManifestDocument document =
        Streams.one(
            """
            apiVersion: apps/v1
            kind: Deployment
            metadata: {name: web, labels: {a: 1}}
            spec: {replicas: "3", typo: x, paused: "true", paused: "false"}
            """);
    Deployment web = exempt(document).as(Deployment.class);

    assertThat(document.problems()).hasSize(5);
    assertThat(web.getMetadata().getLabels()).containsEntry("a", "1");
    assertThat(web.getSpec().getReplicas()).isEqualTo(3);
    assertThat(web.getSpec().getPaused()).isFalse();
  }

  @Test
  void theOthersAreStillRefused() {
    ManifestDocument document =
        Streams.one("apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}\none: 1\ntwo: 2\n");
    List<DecodingProblem> problems = document.problems();
    ManifestDocument exempted = document.exempt(List.of(problems.get(0)));

    assertThat(exempted.problems()).containsExactly(problems.get(1));
    assertThatThrownBy(exempted::object)
        .isInstanceOfSatisfying(
            ManifestDecodingException.class,
            failure -> assertThat(failure.problems()).containsExactly(problems.get(1)))
        .hasMessage(
            """
            ConfigMap a does not decode:
              unknown template (rendered line 5:1) two: unknown field""");
  }

  @Test
  void itIsTheSameDocument() {
    ManifestDocument document = Streams.one("# Source: a.yaml\nkind: A\nx: 1\n");
    ManifestDocument exempted = exempt(document);

    assertThat(exempted.problems()).isEmpty();
    assertThat(exempted.id()).isEqualTo(document.id());
    assertThat(exempted.template()).contains("a.yaml");
    assertThat(exempted.yaml()).isEqualTo(document.yaml());
    assertThat(exempted.content()).isEqualTo(document.content());
  }

  @Test
  void whatItsClassCannotHoldIsTold() {
    ManifestDocument secret =
        Streams.one(
            """
            # Source: shop/templates/secret.yaml
            apiVersion: v1
            kind: Secret
            metadata:
              name: s
              ownerReferences:
                - controller: hunter2
            """);

    assertThatThrownBy(exempt(secret)::object)
        .isInstanceOfSatisfying(
            ManifestDecodingException.class,
            failure ->
                assertThat(failure.problems())
                    .containsExactly(
                        new DecodingProblem(
                            new ObjectId("v1", "Secret", null, "s"),
                            new SourceLocation("shop/templates/secret.yaml", 7, 7),
                            "metadata.ownerReferences[0].controller",
                            "",
                            "",
                            Optional.empty(),
                            "cannot be read into the class Secret")))
        .hasMessage(
            """
            Secret s does not decode:
              shop/templates/secret.yaml (rendered line 7:7) \
            metadata.ownerReferences[0].controller: cannot be read into the class Secret""");
  }

  @Test
  void aTimeOfAnotherZoneIsBeyondTheClassOfALease() {
    ManifestDocument lease =
        Streams.one(
            """
            apiVersion: coordination.k8s.io/v1
            kind: Lease
            spec: {renewTime: 2026-01-31T12:00:00.000000+01:00}
            """);

    assertThat(lease.problems()).isEmpty();
    assertThatThrownBy(lease::object)
        .hasMessage(
            """
            Lease (without a name) does not decode:
              unknown template (rendered line 3:8) spec.renewTime: \
            cannot be read into the class Lease""");
  }

  @Test
  void aDocumentWithoutTypeIsGeneric() {
    HasMetadata object = exempt(Streams.one("kind: Pod\nmetadata: {name: a}\n")).object();

    assertThat(object.getMetadata().getName()).isEqualTo("a");
    assertThat(
            exempt(Streams.one(Streams.CONFIG_MAP.replace("ConfigMap", "Secret"))).as(Secret.class))
        .isNotNull();
  }

  private static ManifestDocument exempt(ManifestDocument document) {
    return document.exempt(document.problems());
  }
}
