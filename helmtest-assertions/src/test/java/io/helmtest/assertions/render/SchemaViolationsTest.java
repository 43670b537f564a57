package io.helmtest.assertions.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SchemaViolationsTest {
  private static final String TITLE =
      "values don't meet the specifications of the schema(s) in the following chart(s):\n";

  @Test
  void readsTheWordsOfHelm4() {
    assertThat(
            violations(
                """
                p:
                - at '': missing property 'must'
                - at '/a~1b~0c d': got number, want string
                - at '/l': validation failed
                  - at '/l/0': got number, want string
                - at '/o': 'anyOf' failed
                  - at '/o': got object, want string
                  - at '/o/x': got string, want integer
                - at '/q\\'q': got number, want string
                c:
                - at '/sub/chart': missing property 'must'
                """))
        .containsExactly("", "/a~1b~0c d", "/l", "/l/0", "/o", "/o/x", "/q'q", "/sub/chart");
  }

  @Test
  void readsTheWordsOfHelmBefore318() {
    assertThat(
            violations(
                """
                shop:
                - (root): environment is required
                - a b/c~d: Invalid type. Expected: string, given: integer
                - tolerations.0: Invalid type. Expected: object, given: integer
                - image: Additional property tga is not allowed
                """))
        .containsExactly("", "/a b~1c~0d", "/tolerations/0", "/image");
  }

  @Test
  void aBrokenSchemaIsNotViolated() {
    assertThat(
            violations(
                """
                p:
                "file:///values.schema.json#" is not valid against metaschema: \
                jsonschema validation failed with 'http://json-schema.org/draft-07/schema#'
                - at '/type': 'anyOf' failed
                  - at '/type': got string, want array
                """))
        .isEmpty();
    assertThat(violations("shop:\nunexpected EOF\nc:\n- at '/a': got number, want string"))
        .containsExactly("/a");
  }

  @Test
  void anotherMessageHasNone() {
    assertThat(SchemaViolations.in("shop:\n- at '/image': got string, want object")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "/ingress/hots, /ingress/host",
    "/ingress/host/name/first, /ingress/host",
    "/image/tga, /image",
    "/image/a/b/c/d/e, /image"
  })
  void knowsTheClosest(String wanted, String closest) {
    assertThat(SchemaViolations.likely(wanted, List.of("", "/image", "/ingress/host")))
        .isEqualTo("\"\", \"/image\", \"/ingress/host\", did you mean \"%s\"?", closest);
  }

  @Test
  void mayHaveNothingClose() {
    assertThat(SchemaViolations.likely("/worker/replicas", List.of("/image")))
        .isEqualTo("\"/image\"");
  }

  @Test
  void refusesAPathThatIsNoPointer() {
    assertThatThrownBy(() -> SchemaViolations.requirePointer("ingress.host"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "\"ingress.host\" is not a JSON pointer: write one such as /ingress/host, or nothing for the values as a whole");
    assertThat(SchemaViolations.requirePointer("")).isEmpty();
  }

  private static List<String> violations(String text) {
    return SchemaViolations.in(TITLE + text);
  }

  @Test
  void aPointerMayBeLong() {
    String key = "x".repeat(100_000);
    assertThat(
            SchemaViolations.in(
                "values don't meet the specifications of the schema(s) in the following chart(s):\nshop:\n- at '/%s': got string, want integer\n"
                    .formatted(key)))
        .containsExactly("/" + key);
  }
}
