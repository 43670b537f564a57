package io.helmtest.render.contract;

import org.junit.jupiter.api.Test;

/** Which subcharts are rendered, and with which values. */
interface SubchartsContract extends RendererContract {
  String OTHER_LOG = "writes its log otherwise";

  @Test
  default void theParentsValuesAreOverTheirOwn() {
    chart()
        .values("sub: {a: parent}\nown: 1\n")
        .subchart("sub", "values: {{ toJson .Values }}")
        .file("charts/sub/values.yaml", "a: sub\nb: sub\n")
        .layer("sub: {c: layer}")
        .renders(
            """
            ---
            # Source: demo/charts/sub/templates/s.yaml
            values: {"a":"parent","b":"sub","c":"layer","global":{}}
            """);
  }

  @Test
  default void globalValuesReachAllOfThem() {
    chart()
        .values("global: {a: parent, b: parent}\n")
        .template("values: {{ toJson .Values }}")
        .subchart("sub", "values: {{ toJson .Values }}")
        .file("charts/sub/values.yaml", "global: {b: sub, c: sub}\n")
        .subchart("sub/charts/deep", "values: {{ toJson .Values.global }}")
        .set("global.d=set")
        .renders(
            """
            ---
            # Source: demo/charts/sub/charts/deep/templates/s.yaml
            values: {"a":"parent","b":"parent","c":"sub","d":"set"}
            ---
            # Source: demo/charts/sub/templates/s.yaml
            values: {"deep":{"global":{"a":"parent","b":"parent","c":"sub","d":"set"}},"global":{"a":"parent","b":"parent","c":"sub","d":"set"}}
            ---
            # Source: demo/templates/a.yaml
            values: {"global":{"a":"parent","b":"parent","d":"set"},"sub":{"deep":{"global":{"a":"parent","b":"parent","c":"sub","d":"set"}},"global":{"a":"parent","b":"parent","c":"sub","d":"set"}}}
            """);
  }

  @Test
  default void globalValuesOfASubchartStayThere() {
    chart()
        .values("sub: {global: {a: for sub}}\n")
        .template("values: {{ toJson .Values.global }}")
        .subchart("sub", "values: {{ toJson .Values.global }}")
        .renders(
            """
            ---
            # Source: demo/charts/sub/templates/s.yaml
            values: {"a":"for sub"}
            ---
            # Source: demo/templates/a.yaml
            values: null
            """);
  }

  @Test
  default void twoDeep() {
    chart()
        .values("sub: {deep: {a: parent}}\n")
        .subchart("sub", "values: {{ toJson .Values }}")
        .file("charts/sub/values.yaml", "deep: {a: sub, b: sub}\n")
        .subchart("sub/charts/deep", "values: {{ toJson .Values }}")
        .file("charts/sub/charts/deep/values.yaml", "a: deep\nb: deep\nc: deep\n")
        .renders(
            """
            ---
            # Source: demo/charts/sub/charts/deep/templates/s.yaml
            values: {"a":"parent","b":"sub","c":"deep","global":{}}
            ---
            # Source: demo/charts/sub/templates/s.yaml
            values: {"deep":{"a":"parent","b":"sub","c":"deep","global":{}},"global":{}}
            """);
  }

  @Test
  default void aConditionThatIsFalse() {
    dependency("condition: sub.enabled").values("sub: {enabled: false}\n").renders("\n");
  }

  @Test
  default void aConditionThatAnOverrideMakesTrue() {
    dependency("condition: sub.enabled")
        .values("sub: {enabled: false}\n")
        .set("sub.enabled=true")
        .renders(
            """
            ---
            # Source: demo/charts/sub/templates/s.yaml
            values: {"enabled":true,"global":{}}
            """);
  }

  @Test
  default void theFirstConditionThatIsThereDecides() {
    dependency("condition: none.here,sub.first,sub.second")
        .values("sub: {first: true, second: false}\n")
        .renders(
            """
            ---
            # Source: demo/charts/sub/templates/s.yaml
            values: {"first":true,"global":{},"second":false}
            """);
  }

  @Test
  default void aConditionThatIsNoBoolean() {
    dependency("condition: sub.enabled")
        .values("sub: {enabled: \"false\"}\n")
        .inHelm3(
            OTHER_LOG,
            """
            Warning: Warning: Condition path 'sub.enabled' for chart sub returned non-bool value
            ---
            # Source: demo/charts/sub/templates/s.yaml
            values: {"enabled":"false","global":{}}
            """)
        .renders(
            """
            Warning: level=WARN msg="returned non-bool value" path=sub.enabled chart=sub
            ---
            # Source: demo/charts/sub/templates/s.yaml
            values: {"enabled":"false","global":{}}
            """);
  }

  @Test
  default void aConditionOfTheSubchartsOwnValues() {
    dependency("condition: sub.enabled")
        .file("charts/sub/values.yaml", "enabled: false\n")
        .renders("\n");
  }

  @Test
  default void aTagThatIsFalse() {
    dependency("tags: [back, data]").values("tags: {back: false}\n").renders("\n");
  }

  @Test
  default void oneTrueTagOfSeveralIsEnough() {
    dependency("tags: [back, data]")
        .values("tags: {back: false, data: true}\n")
        .renders(
            """
            ---
            # Source: demo/charts/sub/templates/s.yaml
            values: {"global":{}}
            """);
  }

  @Test
  default void aConditionGoesBeforeATag() {
    dependency("tags: [back], condition: sub.enabled")
        .values("tags: {back: false}\nsub: {enabled: true}\n")
        .renders(
            """
            ---
            # Source: demo/charts/sub/templates/s.yaml
            values: {"enabled":true,"global":{}}
            """);
  }

  @Test
  default void anAliasIsItsName() {
    dependency("alias: cache")
        .values("cache: {a: aliased}\nsub: {a: not read}\n")
        .renders(
            """
            ---
            # Source: demo/charts/cache/templates/s.yaml
            values: {"a":"aliased","global":{}}
            """);
  }

  @Test
  default void oneChartUnderTwoNames() {
    chart()
        .metadata(
            """
            dependencies:
              - {name: sub, version: 0.1.0, alias: one}
              - {name: sub, version: 0.1.0, alias: two}
            """)
        .values("one: {a: 1}\ntwo: {a: 2}\n")
        .subchart("sub", "values: {{ toJson .Values }}")
        .renders(
            """
            ---
            # Source: demo/charts/one/templates/s.yaml
            values: {"a":1,"global":{}}
            ---
            # Source: demo/charts/two/templates/s.yaml
            values: {"a":2,"global":{}}
            """);
  }

  @Test
  default void importedValues() {
    dependency("import-values: [data, {child: inner.map, parent: mine}]")
        .values("mine: {b: kept}\n")
        .template("values: {{ toJson .Values }}")
        .file(
            "charts/sub/values.yaml",
            "exports: {data: {port: 80}}\ninner: {map: {a: imported, b: imported}}\n")
        .renders(
            """
            ---
            # Source: demo/charts/sub/templates/s.yaml
            values: {"exports":{"data":{"port":80}},"global":{},"inner":{"map":{"a":"imported","b":"imported"}}}
            ---
            # Source: demo/templates/a.yaml
            values: {"mine":{"a":"imported","b":"kept"},"port":80,"sub":{"exports":{"data":{"port":80}},"global":{},"inner":{"map":{"a":"imported","b":"imported"}}}}
            """);
  }

  @Test
  default void importedValuesThatAreNotThere() {
    dependency("import-values: [data]")
        .template("values: {{ toJson .Values }}")
        .inHelm3(
            OTHER_LOG,
            """
            Warning: Warning: ImportValues missing table: "exports" is not a table
            ---
            # Source: demo/charts/sub/templates/s.yaml
            values: {"global":{}}
            ---
            # Source: demo/templates/a.yaml
            values: {"sub":{"global":{}}}
            """)
        .renders(
            """
            Warning: level=WARN msg="ImportValues missing table" error="\\"exports\\" is not a table"
            ---
            # Source: demo/charts/sub/templates/s.yaml
            values: {"global":{}}
            ---
            # Source: demo/templates/a.yaml
            values: {"sub":{"global":{}}}
            """);
  }

  @Test
  default void aParentLooksIntoItsSubcharts() {
    chart()
        .template("name: {{ .Subcharts.sub.Chart.Name }}\na: {{ .Subcharts.sub.Values.a }}\n")
        .subchart("sub", "chart: {{ .Chart.Name }}\ntemplate: {{ toJson .Template }}\n")
        .file("charts/sub/values.yaml", "a: 1\n")
        .renders(
            """
            ---
            # Source: demo/charts/sub/templates/s.yaml
            chart: sub
            template: {"BasePath":"demo/charts/sub/templates","Name":"demo/charts/sub/templates/s.yaml"}

            ---
            # Source: demo/templates/a.yaml
            name: sub
            a: 1
            """);
  }

  @Test
  default void valuesThatAreNoMapping() {
    chart()
        .subchart("sub", "values: {{ toJson .Values }}")
        .file("charts/sub/values.yaml", "a: 1\n")
        .set("sub=text")
        .fails("type mismatch on sub: %!t(string=text)");
  }

  private ContractChart dependency(String more) {
    return chart()
        .metadata("dependencies:\n  - {name: sub, version: 0.1.0, " + more + "}\n")
        .subchart("sub", "values: {{ toJson .Values }}");
  }
}
