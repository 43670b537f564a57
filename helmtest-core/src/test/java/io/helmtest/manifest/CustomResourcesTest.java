package io.helmtest.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.GenericKubernetesResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Objects of kinds that fabric8 has no class for. */
class CustomResourcesTest {

  @Test
  void beyondItsMetadataAnythingGoes() {
    assertThat(
            Streams.problems(
                Streams.CUSTOM
                    + """
                    metadata: {name: a, labels: {b: c}}
                    spec: {any: [thing, {at: 1.5}], 1: ~}
                    status: 5
                    more: [true]
                    """))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          metadata: {nam: a}          | 3:12 | metadata.nam: unknown field, did you mean "name"?
          metadata: {name: 5}         | 3:12 | metadata.name: expected a string but found the number 5: quote it in the template
          metadata: {labels: {a: no}} | 3:21 | metadata.labels.a: expected a string but found the boolean no: quote it in the template
          metadata: 5                 | 3:1  | metadata: expected a mapping but found the number 5
          metadata: {creationTimestamp: now} | 3:12 | metadata.creationTimestamp: expected a time such as "2026-01-31T12:00:00Z" but found the string "now"
          spec: {a: 1, a: 2}          | 3:14 | spec.a: the key stands twice, first at rendered line 3
          """)
  void itsMetadataIsChecked(String line, String place, String problem) {
    assertThat(Streams.problems(Streams.CUSTOM + line + "\n"))
        .isEqualTo("unknown template (rendered line %s) %s", place, problem);
  }

  @Test
  void itIsBoundGenerically() {
    GenericKubernetesResource shop =
        Streams.one(
                Streams.CUSTOM
                    + "metadata: {name: a}\nspec: {b: [1.0, 1e10, 1e20, 1e21, -1e21, 1.5, c, yes]}\n")
            .as(GenericKubernetesResource.class);

    assertThat(shop.getMetadata().getName()).isEqualTo("a");
    assertThat(shop.<Object>get("spec", "b"))
        .hasToString("[1, 10000000000, 100000000000000000000, 1.0E21, -1.0E21, 1.5, c, true]");
  }
}
