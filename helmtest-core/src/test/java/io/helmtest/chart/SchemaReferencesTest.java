package io.helmtest.chart;

import static org.assertj.core.api.Assertions.assertThat;

import io.helmtest.TestArchives;
import io.helmtest.TestCharts;
import io.helmtest.chart.SchemaReferences.Foreign;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SchemaReferencesTest {
  private static final String SCHEMA = "values.schema.json";
  private static final String REMOTE = "{\"$ref\": \"http://a.example/s\"}";

  @TempDir private Path folder = Path.of("");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {"$ref": "http://a.example/s"}                                                 | /$ref
          {"$ref": "HTTPS://a.example/s#/definitions/x"}                                 | /$ref
          {"$ref": "//user:secret@a.example/s", "$id": "http://b.example/"}              | /$ref
          {"$id": "http://a.example/s", "not": {"$ref": "other"}}                        | /not/$ref
          {"$id": "http://a.example/s/", "not": {"$ref": "../other?x"}}                  | /not/$ref
          {"id": "http://a.example/s", "$schema": "http://json-schema.org/draft-04/schema#", "not": {"$ref": "b"}} | /not/$ref
          {"$schema": "http://a.example/s"}                                              | /$schema
          {"$schema": "http://a.example/s", "$id": "http://a.example/s"}                 | /$schema
          {"properties": {"a/b": {"items": [{"$schema": "http://a.example/s"}]}}}        | /properties/a~1b/items/0/$schema
          {"$defs": {"a": {"allOf": [{}, {"$dynamicRef": "http://a.example/s#a"}]}}}     | /$defs/a/allOf/1/$dynamicRef
          {"dependentSchemas": {"a": {"if": {"$recursiveRef": "http://a.example/s"}}}}   | /dependentSchemas/a/if/$recursiveRef
          {"not": {"$ref": "#/default"}, "default": {"$ref": "http://a.example/s"}}      | /default/$ref
          {"not": {"$ref": "#/x/y~1z/1"}, "x": {"y/z": [0, {"not": {"$ref": "http://a.example/s"}}]}} | /x/y~1z/1/not/$ref
          {"not": {"$ref": "#/x%20y"}, "x y": {"$ref": "http://a.example/s"}}            | /x y/$ref
          {"not": {"$ref": "file:///values.schema.json#/x"}, "x": {"$ref": "http://a.example/s"}} | /x/$ref
          {"properties": {"$ref": {"$ref": "http://a.example/s"}}}                       | /properties/$ref/$ref
          """)
  void whatLeadsToAnotherHost(String schema, String pointer) {
    assertThat(remote(schema)).isEqualTo(host(SCHEMA, pointer));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "true",
        "no JSON",
        "{\"$schema\": \"http://json-schema.org/schema#\"}",
        "{\"$schema\": \"http://json-schema.org/draft-07/schema#\"}",
        "{\"$schema\": \"https://json-schema.org/draft/2020-12/schema\"}",
        "{\"$ref\": \"http://json-schema.org/draft-07/schema#/definitions/a\"}",
        "{\"$ref\": \"https://json-schema.org/draft/2019-09/meta/core\"}",
        "{\"$id\": \"http://a.example/s\", \"not\": {\"$ref\": \"#/definitions/a\"}}",
        "{\"$id\": \"http://a.example/s\", \"not\": {\"$ref\": \"s#/definitions/a\"}}",
        "{\"$id\": \"http://a.example/s\", \"$defs\": {\"a\": {\"$id\": \"t\"}}, \"not\": {\"$ref\": \"t\"}}",
        "{\"$id\": \"http://a.example/s\"}",
        "{\"$ref\": \"urn:example:a\"}",
        "{\"$ref\": 1}",
        "{\"properties\": {\"$ref\": {\"type\": \"string\"}}}",
        "{\"enum\": [{\"$ref\": \"http://a.example/s\"}]}",
        "{\"const\": {\"$ref\": \"http://a.example/s\"}}",
        "{\"default\": {\"$ref\": \"http://a.example/s\"}}",
        "{\"examples\": [{\"$ref\": \"http://a.example/s\"}]}",
        "{\"x-ours\": {\"$ref\": \"http://a.example/s\"}}",
        "{\"description\": \"http://a.example/s\"}"
      })
  void whatDoesNot(String schema) {
    assertThat(SchemaReferences.toElsewhere(chart(schema))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"schema", "draft-05/schema", "draft-07/other", "draft/2020-12/schema?x", "a/../b"})
  void notAllOfJsonSchemaOrgIsPartOfHelm(String path) {
    assertThat(remote("{\"$schema\": \"http://json-schema.org/x/" + path + "\"}").target())
        .isEqualTo("the host json-schema.org");
  }

  @ParameterizedTest
  @CsvSource({
    "file:///etc/a.json, /etc/a.json",
    "file:///proc/self/cwd/a%20b.json#/x, /proc/self/cwd/a b.json",
    "other.json, /other.json",
    "../../other.json, /other.json",
    "/proc/self/cwd/a.json, /proc/self/cwd/a.json",
  })
  void anotherFileIsElsewhereToo(String reference, String file) {
    assertThat(remote("{\"$ref\": \"" + reference + "\"}"))
        .isEqualTo(new Foreign(SCHEMA, "/$ref", "the file " + file, true));
  }

  @Test
  void aNameBesideAReferenceIsNone() {
    assertThat(
            remote(
                "{\"$schema\": \"http://json-schema.org/draft-07/schema#\", \"$id\": \"http://a.example/s\", \"$ref\": \"http://a.example/s#/a\"}"))
        .isEqualTo(host(SCHEMA, "/$ref"));
  }

  @Test
  void aSubchartLeadsThere() {
    TestCharts.write(folder, "charts/a/charts/b/values.schema.json", REMOTE);

    assertThat(remote("{}")).isEqualTo(host("charts/a/charts/b/values.schema.json", "/$ref"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "b/values.schema.json",
        "b/./values.schema.json",
        "b//values.schema.json",
        "a/b\\values.schema.json",
        "b\\values.schema.json",
        "b/charts/c//./values.schema.json"
      })
  void soDoesAPackedOne(String entry) {
    TestCharts.write(folder, "charts/.keep", "");
    TestArchives.write(
        folder.resolve("charts/b.tgz"), Map.of("b/Chart.yaml", "name: b\n", entry, REMOTE));

    assertThat(remote("{}").file()).startsWith("charts/").endsWith("/values.schema.json");
  }

  @Test
  void whatOnlyHelmCanReadIsReadToo() {
    assertThat(remote("\uFEFF" + REMOTE).pointer()).isEqualTo("/$ref");
    assertThat(
            remote("{\"a\": " + "[".repeat(5000) + "]".repeat(5000) + ", \"$ref\": \"http://a/\"}"))
        .isNotNull();
    assertThat(remote("{\"a\": 1, \"$ref\": \"#\", \"$ref\": \"http://a/\"}")).isNotNull();
    assertThat(remote("{\"not\": ".repeat(9000) + REMOTE + "}".repeat(9000))).isNotNull();
  }

  private static Foreign host(String file, String pointer) {
    return new Foreign(file, pointer, "the host a.example", false);
  }

  private Foreign remote(String schema) {
    return SchemaReferences.toElsewhere(chart(schema)).orElseThrow();
  }

  private Chart chart(String schema) {
    return Chart.open(TestCharts.write(TestCharts.tiny(folder), SCHEMA, schema));
  }
}
