package io.helmtest.render.contract;

import org.junit.jupiter.api.Test;

/** Values held against values.schema.json. */
interface SchemaContract extends RendererContract {
  String SCHEMA =
      """
      {
        "$schema": "http://json-schema.org/draft-07/schema#",
        "type": "object",
        "required": ["name"],
        "additionalProperties": false,
        "properties": {
          "global": {},
          "name": {"type": "string", "minLength": 2},
          "port": {"type": "integer", "minimum": 1},
          "level": {"enum": ["info", "debug"]},
          "tags": {"type": "array", "items": {"type": "string"}}
        }
      }
      """;

  @Test
  default void valuesThatFit() {
    checked()
        .layer("{name: ab, port: 80, level: info, tags: [a]}")
        .renders(
            """
            ---
            # Source: demo/templates/a.yaml
            values: {"level":"info","name":"ab","port":80,"tags":["a"]}
            """);
  }

  @Test
  default void aTypeThatIsWrong() {
    checked()
        .layer("{name: ab, port: text}")
        .fails(
            """
            values don't meet the specifications of the schema(s) in the following chart(s):
            demo:
            - at '/port': got string, want integer""");
  }

  @Test
  default void aValueThatIsMissing() {
    checked()
        .layer("{port: 80}")
        .fails(
            """
            values don't meet the specifications of the schema(s) in the following chart(s):
            demo:
            - at '': missing property 'name'""");
  }

  @Test
  default void aValueThatIsNotAllowed() {
    checked()
        .layer("{name: ab, other: 1}")
        .fails(
            """
            values don't meet the specifications of the schema(s) in the following chart(s):
            demo:
            - at '': additional properties 'other' not allowed""");
  }

  @Test
  default void aNumberOutOfItsBounds() {
    checked()
        .layer("{name: ab, port: 0}")
        .fails(
            """
            values don't meet the specifications of the schema(s) in the following chart(s):
            demo:
            - at '/port': minimum: got …, want 1""");
  }

  @Test
  default void aWordThatIsNotInTheList() {
    checked()
        .layer("{name: ab, level: loud}")
        .fails(
            """
            values don't meet the specifications of the schema(s) in the following chart(s):
            demo:
            - at '/level': value must be one of 'info', 'debug'""");
  }

  @Test
  default void anItemOfAList() {
    checked()
        .layer("{name: ab, tags: [a, 1]}")
        .fails(
            """
            values don't meet the specifications of the schema(s) in the following chart(s):
            demo:
            - at '/tags/1': got number, want string""");
  }

  @Test
  default void numbersOfFilesAreIntegersToo() {
    checked()
        .values("name: ab\nport: 80\n")
        .set("port=81")
        .renders(
            """
            ---
            # Source: demo/templates/a.yaml
            values: {"name":"ab","port":81}
            """);
  }

  @Test
  default void aSubchartsSchema() {
    chart()
        .template("kind: A")
        .subchart("sub", "kind: B")
        .file("charts/sub/values.schema.json", SCHEMA)
        .layer("sub: {name: ab, port: text}")
        .fails(
            """
            values don't meet the specifications of the schema(s) in the following chart(s):
            sub:
            - at '/port': got string, want integer""");
  }

  @Test
  default void schemasOfBoth() {
    checked()
        .file("values.schema.json", "{\"properties\": {\"a\": {\"type\": \"string\"}}}")
        .subchart("sub", "kind: B")
        .file("charts/sub/values.schema.json", SCHEMA)
        .layer("a: 1")
        .fails(
            """
            values don't meet the specifications of the schema(s) in the following chart(s):
            demo:
            - at '/a': got number, want string
            sub:
            - at '': missing property 'name'""");
  }

  @Test
  default void aSchemaThatIsSkipped() {
    checked()
        .layer("{other: 1}")
        .withoutSchemaValidation()
        .renders(
            """
            ---
            # Source: demo/templates/a.yaml
            values: {"other":1}
            """);
  }

  @Test
  default void aSchemaThatIsNoJson() {
    checked()
        .file("values.schema.json", "{\"a\": ")
        .fails(
            """
            values don't meet the specifications of the schema(s) in the following chart(s):
            demo:
            unexpected EOF""");
  }

  @Test
  default void aSchemaThatRefersToItself() {
    checked()
        .file(
            "values.schema.json",
            "{\"properties\": {\"a\": {\"$ref\": \"#/definitions/port\"}}, \"definitions\": {\"port\": {\"type\": \"integer\"}}}")
        .layer("a: text")
        .fails(
            """
            values don't meet the specifications of the schema(s) in the following chart(s):
            demo:
            - at '/a': got string, want integer""");
  }

  private ContractChart checked() {
    return chart().template("values: {{ toJson .Values }}").file("values.schema.json", SCHEMA);
  }
}
