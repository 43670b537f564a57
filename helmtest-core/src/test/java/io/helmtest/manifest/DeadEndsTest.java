package io.helmtest.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Paths whose absence would mean nothing. */
class DeadEndsTest {
  private static final ManifestDocument WEB =
      Streams.deployment("containers:\n  - name: web\n    ports: [{containerPort: 80}]");
  private static final ManifestDocument DEFINITION =
      Streams.one("apiVersion: apiextensions.k8s.io/v1\nkind: CustomResourceDefinition\n");
  private static final String SCHEMA = "spec.versions[0].schema.openAPIV3Schema.";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          spec.template.spec.containers[api].image      | there is no spec.template.spec.containers[api]
          spec.template.spec.containers[1].image        | there is no spec.template.spec.containers[1]
          spec.template.spec.containers[0].ports[1].a | there is no spec.template.spec.containers[0].ports[1]
          spec.template.spec.containers[web].imag       | Deployment has no field "imag", did you mean "image"?
          spec.template.spec.volumes[0].entirelyUnknown | Deployment has no field "entirelyUnknown"
          spec.replica                                  | Deployment has no field "replica", did you mean "replicas"?
          """)
  void areTold(String path, String reason) {
    assertThat(WEB.deadEnd(path)).contains(reason);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "spec.paused",
        "metadata.labels[a.b/c]",
        "spec.template.spec.containers[api]",
        "spec.template.spec.containers[web].resources.limits.cpu",
        "spec.template.spec.containers[web].image",
        "spec.template.spec.nodeSelector.any"
      })
  void otherPathsAreNone(String path) {
    assertThat(WEB.deadEnd(path)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"properties.a.items.type", "default.any.thing", "additionalProperties.typo"})
  void schemasMayHoldSchemas(String path) {
    assertThat(DEFINITION.deadEnd(SCHEMA + path)).isEmpty();
  }

  @Test
  void butNotEverything() {
    assertThat(DEFINITION.deadEnd(SCHEMA + "properties.a.typo"))
        .contains("CustomResourceDefinition has no field \"typo\", did you mean \"type\"?");
  }

  @ParameterizedTest
  @CsvSource({
    "spec.any.thing, ''",
    "anything, ''",
    "metadata.nam, 'Shop has no field \"nam\", did you mean \"name\"?'"
  })
  void ofACustomResourceOnlyTheMetadataIsKnown(String path, String reason) {
    assertThat(Streams.one(Streams.CUSTOM).deadEnd(path).orElse("")).isEqualTo(reason);
  }
}
