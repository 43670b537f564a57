package io.helmtest.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The verdicts are those of k8s.io/apiextensions-apiserver. */
class CustomResourceTest {

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      quoteCharacter = '`',
      textBlock =
          """
          # types
          type: string => x => ok
          type: string => 8080 => spec.a: expected a string but found the number 8080: quote it in the template
          type: string => yes => spec.a: expected a string but found the boolean true: quote it in the template
          type: string => {} => spec.a: expected a string but found a mapping
          type: string => ~ => ok
          type: integer => 1.0 => ok
          type: integer => 1.5 => spec.a: expected an integer but found the number 1.5
          type: integer => "1" => spec.a: expected an integer but found the string "1": it must not be quoted
          type: number => 1 => ok
          type: number => 1.5 => ok
          type: number => true => spec.a: expected a number but found the boolean true
          type: boolean => "true" => spec.a: expected a boolean but found the string "true": it must not be quoted
          type: array, items: {type: string} => x => spec.a: expected a list but found the string "x"
          type: array, items: {type: string} => [x, 1] => spec.a[1]: expected a string but found the number 1: quote it in the template
          type: array, items: {type: string} => [~] => spec.a[0]: expected a string but found null
          type: array, items: {type: string, nullable: true, default: 1} => [~] => ok
          type: object => [x] => spec.a: expected a mapping but found a list
          x-kubernetes-int-or-string: true, anyOf: [{type: integer}, {type: string}] => 50% => ok
          x-kubernetes-int-or-string: true => 5 => ok
          x-kubernetes-int-or-string: true => true => spec.a: expected an integer or a string but found the boolean true: quote it in the template
          x-kubernetes-preserve-unknown-fields: true => [1, {x: w}] => ok

          # words and numbers
          type: string, enum: [Always, Never] => Always => ok
          type: string, enum: [Always, Never] => 1 => spec.a: expected a string but found the number 1: quote it in the template
          type: string, enum: [Always, Never] => always => spec.a: "always" is none of Always, Never, did you mean "Always"?
          type: integer, enum: [1, 2] => 1.0 => ok
          type: integer, enum: [1, 2] => 3 => spec.a: 3 is none of 1, 2
          type: integer, minimum: 1, maximum: 10 => 10 => ok
          type: integer, minimum: 1 => 1 => ok
          type: integer, minimum: 1 => 0 => spec.a: 0 is not at least 1
          type: integer, maximum: 10 => 11 => spec.a: 11 is not at most 10
          type: number, minimum: 1, exclusiveMinimum: true => 1 => spec.a: 1 is not more than 1
          type: number, maximum: 1, exclusiveMaximum: true => 1.0 => spec.a: 1.0 is not less than 1
          type: integer, multipleOf: 5 => 10 => ok
          type: integer, multipleOf: 5 => 7 => spec.a: 7 is not a multiple of 5

          # texts
          type: string, minLength: 1, maxLength: 2 => éé => ok
          type: string, minLength: 1 => "" => spec.a: has 0 characters, but needs at least 1
          type: string, maxLength: 2 => xyz => spec.a: has 3 characters, but needs at most 2
          type: string, pattern: "^[a-z[:digit:]]+$" => a1 => ok
          type: string, pattern: "^[a-z]+$" => a1 => spec.a: "a1" does not match the pattern ^[a-z]+$
          type: string, pattern: b => abc => ok
          type: string, pattern: "(" => x => ok
          type: string, format: byte => YWI= => ok
          type: string, format: byte => a-b => spec.a: "a-b" is not of the format byte
          type: string, format: uuid => x => spec.a: "x" is not of the format uuid
          type: string, format: ipv4 => 10.0.0.1 => ok
          type: string, format: ipv4 => 10.0.0 => spec.a: "10.0.0" is not of the format ipv4
          type: string, format: ipv6 => fd00::1 => ok
          type: string, format: ipv6 => 10.0.0.1 => spec.a: "10.0.0.1" is not of the format ipv6
          type: string, format: anything => x => ok

          # lists
          type: array, minItems: 1, maxItems: 1, items: {type: string} => [x] => ok
          type: array, minItems: 1, items: {type: string} => [] => spec.a: has 0 items, but needs at least 1
          type: array, maxItems: 1, items: {type: string} => [x, w] => spec.a: has 2 items, but needs at most 1
          type: array, x-kubernetes-list-type: set, items: {type: string} => [x, w, x] => spec.a[2]: has the value of another item
          type: array, x-kubernetes-list-type: map, x-kubernetes-list-map-keys: [k], items: {type: object, properties: {k: {type: string}}} => [{k: x}, {k: w}] => ok
          type: array, x-kubernetes-list-type: map, x-kubernetes-list-map-keys: [k, p], items: {type: object, properties: {k: {type: string}, p: {type: string, default: TCP}}} => [{k: x}, {k: x, p: TCP}] => spec.a[1]: has the k, p of another item

          # mappings
          type: object, additionalProperties: {type: string} => {x: w} => ok
          type: object, additionalProperties: {type: string} => {x: 1} => spec.a.x: expected a string but found the number 1: quote it in the template
          type: object, additionalProperties: {type: string}, maxProperties: 1 => {x: w, z: w} => spec.a: has 2 properties, but needs at most 1
          type: object, additionalProperties: true => {x: {y: z}} => ok

          # choices
          type: string, anyOf: [{pattern: ^a}, {pattern: b$}] => ab => ok
          type: string, anyOf: [{pattern: ^a}, {pattern: b$}] => x => spec.a: fits none of the 2 alternatives of anyOf (spec.a "x" does not match the pattern ^a; spec.a "x" does not match the pattern b$)
          type: string, oneOf: [{pattern: ^a}, {pattern: b$}] => a => ok
          type: string, oneOf: [{pattern: ^a}, {pattern: b$}] => ab => spec.a: fits 2 alternatives of oneOf, only one may fit
          type: string, allOf: [{pattern: ^a}, {pattern: b$}] => a => spec.a: "a" does not match the pattern b$
          type: string, not: {pattern: ^a} => b => ok
          type: string, not: {pattern: ^a} => a => spec.a: is what the definition forbids by not
          """)
  void values(String schema, String value, String problem) {
    assertProblem(
        "{type: object, properties: {spec: {type: object, properties: {a: {%s}}}}}"
            .formatted(schema),
        "spec: {a: %s}".formatted(value),
        problem);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      quoteCharacter = '`',
      textBlock =
          """
          # unknown fields
          type: object, properties: {mode: {type: string}} => {mode: x} => ok
          type: object, properties: {mode: {type: string}} => {mod: x} => spec.mod: unknown field, did you mean "mode"?
          type: object, properties: {mode: {type: string}} => {Mode: x} => spec.Mode: unknown field, did you mean "mode"?
          type: object => {x: w} => spec.x: unknown field
          properties: {mode: {type: string}} => {mod: x} => spec.mod: unknown field, did you mean "mode"?
          type: object, x-kubernetes-preserve-unknown-fields: true, properties: {a: {type: object}} => {x: w, a: {}} => ok
          type: object, x-kubernetes-preserve-unknown-fields: true, properties: {a: {type: object}} => {a: {x: w}} => spec.a.x: unknown field
          type: object, properties: {a: {type: array, x-kubernetes-preserve-unknown-fields: true, items: {type: object}}} => {a: [{x: w}]} => ok
          type: object, properties: {a: {type: array, items: {type: object, properties: {b: {type: string}}}}} => {a: [{b: c, d: e}]} => spec.a[0].d: unknown field

          # required fields and defaults
          type: object, required: [a], properties: {a: {type: string}} => {a: x} => ok
          type: object, required: [a], properties: {a: {type: string}} => {} => spec.a: required, but missing
          type: object, required: [a], properties: {a: {type: string}} => {a: ~} => spec.a: required, but missing
          type: object, required: [a], properties: {a: {type: string, nullable: true}} => {a: ~} => ok
          type: object, required: [a], properties: {a: {type: string, default: x}} => {} => ok
          type: object, properties: {a: {type: string, default: x}} => {a: 1} => spec.a: expected a string but found the number 1: quote it in the template
          type: object, required: [a], properties: {a: {type: string, default: x}} => {a: ~} => ok
          type: object, properties: {a: {type: object, default: {}, properties: {b: {type: string, default: x}}, required: [b]}} => {} => ok
          type: object, properties: {a: {type: array, items: {type: object, required: [b], properties: {b: {type: string, default: x}}}}} => {a: [{}]} => ok
          type: object, oneOf: [{required: [a]}, {required: [b]}], properties: {a: {type: string}, b: {type: string}} => {b: x} => ok
          type: object, oneOf: [{required: [a]}, {required: [b]}], properties: {a: {type: string}, b: {type: string}} => {} => spec: fits none of the 2 alternatives of oneOf (spec.a required, but missing; spec.b required, but missing)

          # embedded resources
          type: object, properties: {a: {type: object, x-kubernetes-embedded-resource: true, x-kubernetes-preserve-unknown-fields: true}} => {a: {apiVersion: v1, kind: Pod, metadata: {name: a}, spec: {}}} => ok
          type: object, properties: {a: {type: object, x-kubernetes-embedded-resource: true, properties: {spec: {type: object}}}} => {a: {apiVersion: v1, kind: Pod, metadata: {name: a}, x: w}} => spec.a.x: unknown field
          type: object, properties: {a: {type: object, x-kubernetes-embedded-resource: true}} => {a: {apiVersion: v1}} => spec.a.kind: required, but missing
          """)
  void objects(String schema, String spec, String problem) {
    assertProblem(
        "{type: object, properties: {spec: {%s}}}".formatted(schema),
        "spec: %s".formatted(spec),
        problem);
  }

  @Test
  void whatEveryObjectHasNeedNotBeDefined() {
    assertProblem("{type: object}", "", "ok");
  }

  @Test
  void theNameOfAResourceIsADnsSubdomain() {
    assertThat(
            Documents.problems(
                definition("{type: object}")
                    + "---\n{apiVersion: example.org/v1, kind: Thing, metadata: {name: A, namespace: B}}"))
        .hasSize(2);
  }

  @Test
  void aStatusOfItsOwnIsThrownAway() {
    String definition = definition("{type: object, properties: {status: {type: string}}}");

    assertThat(Documents.problems(definition + resource("status: 1"))).hasSize(1);
    assertThat(
            Documents.problems(
                definition.replace("served: true", "served: true, subresources: {status: {}}")
                    + resource("status: 1\nother: 1")))
        .containsExactly("other: unknown field");
  }

  @Test
  void aVersionThatIsNotDefinedIsRefused() {
    assertThat(
            Documents.problems(
                definition("{type: object}")
                    + resource("").replace("example.org/v1", "example.org/v1beta1")))
        .containsExactly(
            "apiVersion: no version of CustomResourceDefinition things.example.org,"
                + " did you mean \"example.org/v1\"?");
  }

  @Test
  void aVersionThatIsNotServedIsRefused() {
    assertThat(
            Documents.problems(
                definition("{type: object}").replace("served: true", "served: false")
                    + resource("")))
        .containsExactly(
            "apiVersion: not served, as CustomResourceDefinition things.example.org says");
  }

  @Test
  void unknownFieldsOfADefinitionThatPreservesAllArePreserved() {
    assertThat(
            Documents.problems(
                definition("{type: object}")
                        .replace("scope:", "preserveUnknownFields: true, scope:")
                    + resource("spec: {a: b}")))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "~",
        "[]",
        "x",
        "{type: [object]}",
        "{type: object, properties: x}",
        "{type: object, properties: {spec: x}}",
        "{type: anything}",
        "{properties: {spec: {required: x, enum: x, anyOf: x, oneOf: [x], not: x, items: x}}}",
        "{properties: {spec: {minimum: x, maxProperties: x, pattern: 1, format: [], default: 1}}}",
        "{properties: {spec: {multipleOf: 0, additionalProperties: x, x-kubernetes-list-type: 1}}}",
        "{properties: {spec: {type: object, additionalProperties: {multipleOf: 0, maximum: .nan}}}}"
      })
  void aMalformedSchemaIsNoException(String schema) {
    for (String spec : List.of("{a: b, c: [1, {}]}", "x", "1", "[~]", "~")) {
      assertThatCode(() -> Documents.problems(definition(schema) + resource("spec: " + spec)))
          .doesNotThrowAnyException();
    }
  }

  private static void assertProblem(String schema, String content, String problem) {
    Documents.assertProblem(definition(schema) + resource(content), problem);
  }

  private static String definition(String schema) {
    return """
        apiVersion: apiextensions.k8s.io/v1
        kind: CustomResourceDefinition
        metadata: {name: things.example.org}
        spec:
          {group: example.org, names: {kind: Thing}, scope: Namespaced,
           versions: [{name: v1, served: true, schema: {openAPIV3Schema: %s}}]}
        """
        .formatted(schema);
  }

  private static String resource(String content) {
    return "---\n" + Documents.object("example.org/v1", "Thing", content);
  }
}
