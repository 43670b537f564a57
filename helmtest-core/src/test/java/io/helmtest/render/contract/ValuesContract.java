package io.helmtest.render.contract;

import org.junit.jupiter.api.Test;

/** How the layers of values come together. */
interface ValuesContract extends RendererContract {

  @Test
  default void mapsMergeAndListsAreReplaced() {
    values()
        .values("map: {a: 1, b: {c: 2}}\nlist: [1, 2]\n")
        .layer("map: {b: {d: 3}}\nlist: [3]\n")
        .layer("map: {e: 4}\n")
        .renders(
            """
            ---
            # Source: demo/templates/a.yaml
            values: {"list":[3],"map":{"a":1,"b":{"c":2,"d":3},"e":4}}
            """);
  }

  @Test
  default void aLaterLayerIsOverAnEarlierOne() {
    values()
        .values("a: own\n")
        .layer("a: first\nb: first\n")
        .layer("a: second\n")
        .renders(
            """
            ---
            # Source: demo/templates/a.yaml
            values: {"a":"second","b":"first"}
            """);
  }

  @Test
  default void aLayerThatIsEmpty() {
    values()
        .values("a: 1\n")
        .layer("")
        .layer("# nothing\n")
        .layer("{}")
        .renders(
            """
            ---
            # Source: demo/templates/a.yaml
            values: {"a":1}
            """);
  }

  @Test
  default void nullInALayerRemovesADefault() {
    values()
        .values("a: 1\nmap: {b: 1, c: 2}\nlist: [1]\n")
        .layer("a: null\nmap: {b: null}\nlist: ~\n")
        .renders(
            """
            ---
            # Source: demo/templates/a.yaml
            values: {"map":{"c":2}}
            """);
  }

  @Test
  default void nullInALayerReplacesWhatALowerLayerSays() {
    values()
        .layer("a: {b: 1, c: 2}\n")
        .layer("a: {b: null}\n")
        .renders(
            """
            ---
            # Source: demo/templates/a.yaml
            values: {"a":{"b":null,"c":2}}
            """);
  }

  @Test
  default void nullWithoutADefaultStaysNull() {
    values()
        .values("map: {a: 1}\n")
        .layer("b: null\nmap: {c: null}\n")
        .renders(
            """
            ---
            # Source: demo/templates/a.yaml
            values: {"b":null,"map":{"a":1,"c":null}}
            """);
  }

  @Test
  default void nullInTheChartsOwnValues() {
    values()
        .values("a: null\nmap: {b: null, c: 1}\n")
        .inHelm3(
            "keeps a null of the chart's own values",
            """
            ---
            # Source: demo/templates/a.yaml
            values: {"a":null,"map":{"b":null,"c":1}}
            """)
        .renders(
            """
            ---
            # Source: demo/templates/a.yaml
            values: {"map":{"c":1}}
            """);
  }

  @Test
  default void nullRemovesADefaultOfASubchart() {
    chart()
        .subchart("sub", "values: {{ toJson .Values }}")
        .file("charts/sub/values.yaml", "a: 1\nmap: {b: 1, c: 2}\n")
        .layer("sub: {a: null, map: {b: null}}\n")
        .renders(
            """
            ---
            # Source: demo/charts/sub/templates/s.yaml
            values: {"global":{},"map":{"c":2}}
            """);
  }

  @Test
  default void nullInTheParentsOwnValuesForASubchart() {
    chart()
        .values("sub: {a: null}\n")
        .subchart("sub", "values: {{ toJson .Values }}")
        .file("charts/sub/values.yaml", "a: 1\nb: 2\n")
        .inHelm3(
            "removes the default",
            """
            ---
            # Source: demo/charts/sub/templates/s.yaml
            values: {"b":2,"global":{}}
            """)
        .renders(
            """
            ---
            # Source: demo/charts/sub/templates/s.yaml
            values: {"a":1,"b":2,"global":{}}
            """);
  }

  @Test
  default void nullInAnOverrideRemovesADefault() {
    values()
        .values("a: 1\nmap: {b: 1, c: 2}\nd: 1\n")
        .setJson("a", "null")
        .set("map.b=null")
        .setJson("e", "null")
        .renders(
            """
            ---
            # Source: demo/templates/a.yaml
            values: {"d":1,"e":null,"map":{"c":2}}
            """);
  }

  @Test
  default void aMapInThePlaceOfAValue() {
    values()
        .values("a: 1\n")
        .layer("a: {b: 2}\n")
        .inHelm3(
            "writes its log otherwise",
            """
            Warning: warning: skipped value for demo.a: Not a table.
            ---
            # Source: demo/templates/a.yaml
            values: {"a":{"b":2}}
            """)
        .renders(
            """
            Warning: level=INFO msg="warning: skipped value for demo.a: Not a table."
            ---
            # Source: demo/templates/a.yaml
            values: {"a":{"b":2}}
            """);
  }

  @Test
  default void aValueInThePlaceOfAMap() {
    values()
        .values("a: {b: 2}\n")
        .layer("a: 1\n")
        .renders(
            """
            ---
            # Source: demo/templates/a.yaml
            values: {"a":1}
            """);
  }

  @Test
  default void keysThatYaml11ReadsAsBooleans() {
    values()
        .layer("on: 1\ny: 2\n\"no\": 3\n")
        .renders(
            """
            ---
            # Source: demo/templates/a.yaml
            values: {"no":3,"true":2}
            """);
  }

  @Test
  default void valuesThatOccurTwice() {
    values()
        .values("a: 1\nb: 1\na: 2\n")
        .layer("c: 1\nc: 2\n")
        .renders(
            """
            ---
            # Source: demo/templates/a.yaml
            values: {"a":2,"b":1,"c":2}
            """);
  }

  @Test
  default void anchorsAndMergeKeys() {
    values()
        .values("base: &base {a: 1, b: 2}\ncopy: *base\nmerged: {<<: *base, b: 3}\n")
        .renders(
            """
            ---
            # Source: demo/templates/a.yaml
            values: {"base":{"a":1,"b":2},"copy":{"a":1,"b":2},"merged":{"a":1,"b":3}}
            """);
  }

  @Test
  default void scalarsOfAllKinds() {
    values()
        .values(
            """
            text: a
            yes: no
            date: 2001-12-14
            octal: 0644
            quoted: "0644"
            sexagesimal: 1:30
            binary: !!binary aGVsbA==
            folded: >-
              one
              two
            """)
        .renders(
            """
            ---
            # Source: demo/templates/a.yaml
            values: {"binary":"hell","date":"2001-12-14","folded":"one two","octal":420,"quoted":"0644","sexagesimal":"1:30","text":"a","true":false}
            """);
  }

  @Test
  default void aLayerOfSeveralDocuments() {
    values()
        .layer("a: 1\n---\na: 2\nb: 2\n")
        .inHelm3(
            "reads the first document alone",
            """
            ---
            # Source: demo/templates/a.yaml
            values: {"a":1}
            """)
        .renders(
            """
            ---
            # Source: demo/templates/a.yaml
            values: {"a":2,"b":2}
            """);
  }

  @Test
  default void aLayerThatIsNoYaml() {
    values()
        .layer("a: 1\n")
        .layer("b: [1\n")
        .inHelm3(
            "knows no several documents",
            "Error: failed to parse helmtest-values-layer-1.yaml: error converting YAML to JSON: yaml: line 1: did not find expected ',' or ']'")
        .fails(
            "failed to parse helmtest-values-layer-1.yaml: cannot unmarshal yaml document: error converting YAML to JSON: yaml: line 1: did not find expected ',' or ']'");
  }

  @Test
  default void aLayerThatIsNoMapping() {
    values()
        .layer("- a\n")
        .inHelm3(
            "knows no several documents",
            "Error: failed to parse helmtest-values-layer-0.yaml: error unmarshaling JSON: while decoding JSON: json: cannot unmarshal array into Go value of type map[string]interface {}")
        .fails(
            "failed to parse helmtest-values-layer-0.yaml: cannot unmarshal yaml document: error unmarshaling JSON: while decoding JSON: json: cannot unmarshal array into Go value of type map[string]interface {}");
  }

  @Test
  default void valuesYamlThatIsNoYaml() {
    values()
        .values("a: b: c\n")
        .inHelm3(
            "knows no several documents",
            "Error: cannot load values.yaml: error converting YAML to JSON: yaml: mapping values are not allowed in this context")
        .fails(
            "cannot load values.yaml: cannot unmarshal yaml document: error converting YAML to JSON: yaml: mapping values are not allowed in this context");
  }

  @Test
  default void valuesYamlThatIsNoMapping() {
    values()
        .values("text\n")
        .inHelm3(
            "knows no several documents",
            "Error: cannot load values.yaml: error unmarshaling JSON: while decoding JSON: json: cannot unmarshal string into Go value of type map[string]interface {}")
        .fails(
            "cannot load values.yaml: cannot unmarshal yaml document: error unmarshaling JSON: while decoding JSON: json: cannot unmarshal string into Go value of type map[string]interface {}");
  }

  private ContractChart values() {
    return chart().template("values: {{ toJson .Values }}");
  }
}
