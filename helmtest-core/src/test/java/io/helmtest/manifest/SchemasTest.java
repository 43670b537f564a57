package io.helmtest.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Schemas of CustomResourceDefinitions: Go decodes some of their parts on its own, leniently. */
class SchemasTest {
  private static final String DEFINITION =
      """
      apiVersion: apiextensions.k8s.io/v1
      kind: CustomResourceDefinition
      spec:
        versions:
          - schema:
              openAPIV3Schema:
      """;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "items: 5",
        "items: {anything: 1}",
        "items: {Type: 5}",
        "items: {properties: {a: {anything: 1}}}",
        "items: [{anything: 1}]",
        "additionalProperties: true",
        "additionalProperties: {anything: 1}",
        "properties: {a: {items: {properties: {b: {anything: 1}}}}}",
        "properties: {a: ~}",
        "dependencies: {a: {anything: 1}}",
        "default: {any: [thing]}",
        "enum: [1, a, {}]",
        "maximum: 1.5"
      })
  void kubernetesTakes(String schema) {
    assertThat(Streams.problems(DEFINITION + schema.indent(10))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          anything: 1                  | 7:11 | anything: unknown field
          not: {anything: 1}           | 7:17 | not.anything: unknown field
          additionalProperties: 5      | 7:11 | additionalProperties: expected true or false but found the number 5
          additionalProperties: []     | 7:11 | additionalProperties: expected true or false but found a list
          additionalProperties: "true" | 7:11 | additionalProperties: expected true or false but found the string "true": remove the quotes in the template
          maximum: "1"                 | 7:11 | maximum: expected a number but found the string "1": remove the quotes in the template
          items: {type: 1}             | 7:19 | items.type: expected a string but found the number 1: quote it in the template
          items: {type: a, type: b}    | 7:28 | items.type: the key stands twice, first at rendered line 7
          enum: 5                      | 7:11 | enum: expected a list but found the number 5
          properties: {a: {items: {}, anything: 1}} | 7:39 | properties.a.anything: unknown field
          """)
  void kubernetesRefuses(String schema, String place, String problem) {
    assertThat(Streams.problems(DEFINITION + schema.indent(10)))
        .isEqualTo(
            "unknown template (rendered line %s) spec.versions[0].schema.openAPIV3Schema.%s",
            place, problem);
  }
}
