package io.helmtest.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SealedSchemaTest {
  private static final List<String> KEYWORDS =
      List.of("$ref", "$id", "id", "$schema", "$dynamicRef", "$recursiveRef");
  private static final List<String> KEYS =
      List.of("$ref", "$id", "id", "$schema", "$dynamicRef", "not", "items", "enum", "x", "$defs");
  private static final List<String> TEXTS =
      List.of(
          "http://127.0.0.1:1/a",
          "HTTPS://127.0.0.1:1/a?b#/c",
          "//127.0.0.1:1/a",
          "file:///proc/self/cwd/a",
          "/proc/self/cwd/a",
          "a/../../b.json#x",
          "?a",
          "#",
          "#/x",
          "http://json-schema.org/draft-07/schema#");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {"$ref":"http://a.example/s"}           | {"$ref":"unreachable+http://a.example/s"}
          {"$ref":"HTTPS://a.example/s#/a"}       | {"$ref":"unreachable+https://a.example/s#/a"}
          {"\\u0024ref":"\\u0068ttp://a.example/s"} | {"$ref":"unreachable+http://a.example/s"}
          {"$ref":"//a.example/s"}                | {"$ref":"unreachable+file://a.example/s"}
          {"$ref":"/proc/self/cwd/a#/b"}          | {"$ref":"unreachable+file:///proc/self/cwd/a#/b"}
          {"$ref":"a.json"}                       | {"$ref":"unreachable+file:///a.json"}
          {"$ref":"values.schema.json#/a"}        | {"$ref":"#/a"}
          {"$ref":"file:///values.schema.json"}   | {"$ref":"#"}
          {"$id":"http://a.example/s","not":{"$ref":"s#/a"}} | {"$id":"unreachable+http://a.example/s","not":{"$ref":"unreachable+http://a.example/s#/a"}}
          {"$id":"http://a.example/s","x":[{"$id":"t"},1.50,1e3]} | {"$id":"unreachable+http://a.example/s","x":[{"$id":"unreachable+http://a.example/t"},1.50,1e3]}
          {"$ref":1,"$ref":"http://a.example/s"}  | {"$ref":1,"$ref":"unreachable+http://a.example/s"}
          {"$ref":                                | {
          """)
  void whatLeadsElsewhereLeadsNowhere(String schema, String expected) {
    assertThat(SealedSchema.of(bytes(schema)))
        .hasValueSatisfying(
            shut -> assertThat(shut).asString(StandardCharsets.UTF_8).isEqualTo(expected));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "true",
        "{\"a\": ",
        "{\"$schema\": \"http://json-schema.org/draft-07/schema#\", \"$ref\": \"#/a\"}",
        "{\"$ref\": \"https://json-schema.org/draft/2020-12/schema\"}",
        "{\"$ref\": \"urn:example:a\", \"$id\": \"#/properties/a\"}",
        "{\"properties\": {\"$ref\": {}, \"id\": {\"default\": \"http://a.example\"}}}"
      })
  void whatLeadsNowhereStaysAsItIs(String schema) {
    assertThat(SealedSchema.of(bytes(schema))).isEmpty();
  }

  @Test
  void ofGeneratedSchemasNothingLeadsElsewhere() {
    for (int seed = 0; seed < 2_000; seed++) {
      byte[] schema = bytes(value(new Random(seed), 4));
      JsonNode shut = JsonMapper.shared().readTree(SealedSchema.of(schema).orElse(schema));

      assertThat(addresses(shut))
          .as("seed %d", seed)
          .allMatch(address -> address.matches("unreachable\\+.*|#.*|http://json-schema.org/.*"));
    }
  }

  @Test
  void howDeepItIsDoesNotMatter() {
    String deep =
        "{\"not\":".repeat(9_000) + "{\"$ref\":\"http://a.example/\"}" + "}".repeat(9_000);

    assertThat(SealedSchema.of(bytes(deep)).orElseThrow())
        .asString(StandardCharsets.UTF_8)
        .isEqualTo(deep.replace("http:", "unreachable+http:"));
  }

  private static String value(Random random, int depth) {
    if (depth == 0 || random.nextInt(3) == 0) {
      return '"' + TEXTS.get(random.nextInt(TEXTS.size())) + '"';
    }
    return random.nextInt(4) == 0
        ? "[%s, %s]".formatted(value(random, depth - 1), value(random, depth - 1))
        : "{\"%s\": %s, \"%s\": %s}"
            .formatted(
                key(random), value(random, depth - 1), key(random), value(random, depth - 1));
  }

  private static String key(Random random) {
    return KEYS.get(random.nextInt(KEYS.size()));
  }

  private static List<String> addresses(JsonNode node) {
    return KEYWORDS.stream()
        .flatMap(keyword -> node.findValues(keyword).stream())
        .filter(JsonNode::isString)
        .map(JsonNode::stringValue)
        .toList();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
