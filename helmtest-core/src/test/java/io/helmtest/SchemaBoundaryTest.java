package io.helmtest;

import static org.assertj.core.api.Assertions.assertThat;

import io.helmtest.render.HelmRenderException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No schema makes helm ask anybody, whatever stands in it and wherever it is packed. */
@NeedsHelm
class SchemaBoundaryTest {
  private static final String DRAFT_7 = "\"$schema\": \"http://json-schema.org/draft-07/schema#\"";

  @TempDir private Path folder = Path.of("");
  private final Loopback server;

  SchemaBoundaryTest() throws IOException {
    server = new Loopback();
  }

  @AfterEach
  void nobodyWasAsked() throws IOException {
    assertThat(server.connections()).isZero();
    server.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{DRAFT_7, 'properties': {'a': {'$id': 'URL', '$ref': '#/x'}, 'b': {'$ref': 'URL'}}, 'x': {}}",
        "{DRAFT_7, '$id': 'URL', '$ref': 'URL'}",
        "{'enum': [{'$id': 'URL', '$ref': '#/x'}], 'not': {'$ref': '#/enum/0'}}",
        "{'$defs': {'a': {'$schema': 'http://json-schema.org/draft-04/schema#', 'id': 'URL'}}, '$ref': 'URL'}",
        "{'properties': {'a': {'$schema': 'URL', '$id': 'URL'}}}",
        "{'$schema': 'URL', '$id': 'URL'}",
        "{'$dynamicRef': 'URL'}",
        "{'x': {'$ref': 'URL'}, '$ref': '#/x'}",
        "{'$ref': 'file:///proc/self/cwd/helmtest-values-layer-0.yaml'}",
        "{'$ref': '/proc/self/cwd/helmtest-values-layer-0.yaml'}",
        "{'$ref': 'file:///dev/stdin'}"
      })
  void noReferenceLeadsThere(String schema) {
    Path chart = TestCharts.write(TestCharts.tiny(folder), "values.schema.json", json(schema));

    tryToRender(HelmChart.at(chart).values(json("{'a': {}, 'b': {}, '$ref': 'URL'}")));
  }

  @Test
  void norDoesOneInEitherOfTwoPackagesWithOneTopFolder() {
    Path chart = TestCharts.write(TestCharts.tiny(folder), "charts/.keep", "");
    pack(chart, "a", json("{'$ref': 'URL'}"));
    pack(chart, "b", "{}");
    pack(chart, "c", json("{'$ref': 'URL'}"));

    tryToRender(HelmChart.at(chart));
  }

  @Test
  void norDoesOneInAPackageInsideAPackage() {
    Path inner = TestCharts.write(TestCharts.tiny(folder.resolve("inner")), "charts/.keep", "");
    pack(
        inner, "a", json("{'enum': [{'$id': 'URL', '$ref': '#/x'}], 'not': {'$ref': '#/enum/0'}}"));
    Path chart = TestCharts.write(TestCharts.tiny(folder.resolve("outer")), "charts/.keep", "");
    TestArchives.pack(inner, "tiny", chart.resolve("charts/inner.tgz"));

    tryToRender(HelmChart.at(chart));
  }

  @Test
  void whatASchemaNamesAndRefersToItselfStillCounts() {
    Path chart =
        TestCharts.write(
            TestCharts.tiny(folder),
            "values.schema.json",
            json(
                "{'$id': 'URL', 'properties': {'a': {'$ref': 'port.json'}}, '$defs': {'port': {'$id': 'port.json', 'type': 'integer'}}}"));

    assertThat(RealHelm.values(HelmChart.at(chart).values("a: 1"))).isEqualTo("a: 1\n");
    assertThat(RealHelm.failure(HelmChart.at(chart).values("a: b")))
        .hasMessageContaining("- at '/a': got string, want integer");
  }

  @Test
  void theSchemaOfEachPackageCounts() {
    Path chart = TestCharts.write(TestCharts.tiny(folder), "charts/.keep", "");
    pack(chart, "a", "{\"required\": [\"x\"]}");
    pack(chart, "b", "{\"$id\": \"http://127.0.0.1:1/\", \"required\": [\"y\"]}");

    assertThat(RealHelm.failure(HelmChart.at(chart)))
        .hasMessageContaining("missing property 'x'")
        .hasMessageContaining("missing property 'y'");
  }

  private static void pack(Path chart, String name, String schema) {
    Map<String, String> entries = new LinkedHashMap<>();
    entries.put("top/Chart.yaml", "apiVersion: v2\nname: %s\nversion: 0.1.0\n".formatted(name));
    entries.put("top/values.schema.json", schema);
    TestArchives.write(chart.resolve("charts/" + name + ".tgz"), entries);
  }

  private static void tryToRender(HelmChart chart) {
    try {
      chart.render();
    } catch (HelmRenderException e) {
      assertThat(e).hasMessageContaining("schema");
    }
  }

  private String json(String text) {
    return text.replace("DRAFT_7", DRAFT_7)
        .replace('\'', '"')
        .replace("URL", server.url("/a.json"));
  }
}
