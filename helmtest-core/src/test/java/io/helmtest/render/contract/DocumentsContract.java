package io.helmtest.render.contract;

import org.junit.jupiter.api.Test;

/** Where a document begins and ends, and where it is from. */
interface DocumentsContract extends RendererContract {
  String OTHER_TYPE = "names its type otherwise";

  @Test
  default void everyDocumentHasItsSource() {
    chart()
        .template("web/front end.yaml", "kind: A\n---\nkind: A\n")
        .template("é.yaml", "kind: A\n")
        .renders(
            """
            ---
            # Source: demo/templates/web/front end.yaml
            kind: A

            ---
            # Source: demo/templates/web/front end.yaml
            kind: A

            ---
            # Source: demo/templates/é.yaml
            kind: A
            """);
  }

  @Test
  default void aDocumentWithoutALineEnd() {
    chart()
        .template("kind: A")
        .template("b.yaml", "kind: A")
        .renders(
            """
            ---
            # Source: demo/templates/a.yaml
            kind: A
            ---
            # Source: demo/templates/b.yaml
            kind: A
            """);
  }

  @Test
  default void linesWithoutTextAtTheEnd() {
    chart()
        .template("\n\nkind: A\n\n \n")
        .template("b.yaml", "\n---\n\nkind: A\n\n\n")
        .renders(
            """
            ---
            # Source: demo/templates/a.yaml
            kind: A

            \s

            ---
            # Source: demo/templates/b.yaml
            kind: A
            """);
  }

  @Test
  default void separatorsWithoutADocument() {
    chart()
        .inHelm3(
            "keeps them",
            """
            ---
            # Source: demo/templates/a.yaml
            ---
            ---
            # Source: demo/templates/a.yaml
            ---
            kind: A
            ---
            # Source: demo/templates/a.yaml
            kind: B
            """)
        .template("---\n---\nkind: A\n---\n\n---\n--- \nkind: B\n---\n")
        .renders(
            """
            ---
            # Source: demo/templates/a.yaml
            kind: A

            ---
            # Source: demo/templates/a.yaml
            kind: B
            """);
  }

  @Test
  default void separatorsWithTextBehindThem() {
    chart()
        .template("--- # first\nkind: A\n---\t\nkind: B\n--- {kind: C}\n")
        .renders(
            """
            ---
            # Source: demo/templates/a.yaml
            # first
            kind: A

            ---
            # Source: demo/templates/a.yaml
            kind: B

            ---
            # Source: demo/templates/a.yaml
            {kind: C}
            """);
  }

  @Test
  default void dashesOfABlockSeparateNothing() {
    chart()
        .template(
            """
            kind: A
            pem: |
              -----BEGIN CERTIFICATE-----
              ---
              -----END CERTIFICATE-----
            """)
        .renders(
            """
            ---
            # Source: demo/templates/a.yaml
            kind: A
            pem: |
              -----BEGIN CERTIFICATE-----
              ---
              -----END CERTIFICATE-----
            """);
  }

  @Test
  default void moreThanThreeDashesSeparateToo() {
    chart()
        .template("kind: A\n----: b\n")
        .renders(
            """
            ---
            # Source: demo/templates/a.yaml
            -: b

            ---
            # Source: demo/templates/a.yaml
            kind: A
            """);
  }

  @Test
  default void theEndOfADocument() {
    chart()
        .template("kind: A\n...\n---\nkind: B\n...\n")
        .renders(
            """
            ---
            # Source: demo/templates/a.yaml
            kind: A
            ...

            ---
            # Source: demo/templates/a.yaml
            kind: B
            ...
            """);
  }

  @Test
  default void commentsAlone() {
    chart()
        .template("# nothing here\n---\nkind: Service\n---\n# nor here\n")
        .template("b.yaml", "# off\n{{- if false }}\nkind: A\n{{- end }}\n")
        .renders(
            """
            ---
            # Source: demo/templates/a.yaml
            kind: Service

            ---
            # Source: demo/templates/a.yaml
            # nothing here

            ---
            # Source: demo/templates/a.yaml
            # nor here

            ---
            # Source: demo/templates/b.yaml
            # off
            """);
  }

  @Test
  default void templatesThatRenderNothing() {
    chart()
        .template("{{ if false }}kind: A{{ end }}\n")
        .template("b.yaml", "")
        .template("c.yaml", "{{/* kind: A */}} \n\t\n")
        .renders("\n");
  }

  @Test
  default void aChartWithoutTemplates() {
    chart().renders("\n");
  }

  @Test
  default void aDocumentThatIsNull() {
    chart()
        .template("null\n---\n~\n---\n{}\n")
        .renders(
            """
            ---
            # Source: demo/templates/a.yaml
            null

            ---
            # Source: demo/templates/a.yaml
            ~

            ---
            # Source: demo/templates/a.yaml
            {}
            """);
  }

  @Test
  default void jsonIsYaml() {
    chart()
        .template("a.json", "{\"kind\": \"A\", \"b\": [1, 2]}\n")
        .renders(
            """
            ---
            # Source: demo/templates/a.json
            {"kind": "A", "b": [1, 2]}
            """);
  }

  @Test
  default void filesOfAnyNameAreTemplates() {
    chart()
        .template("config.txt", "kind: A")
        .template("no-extension", "kind: B")
        .template("run.tpl", "kind: C")
        .renders(
            """
            ---
            # Source: demo/templates/config.txt
            kind: A
            ---
            # Source: demo/templates/no-extension
            kind: B
            ---
            # Source: demo/templates/run.tpl
            kind: C
            """);
  }

  @Test
  default void filesWithAnUnderscoreRenderNothing() {
    chart()
        .template("_partial.yaml", "kind: A")
        .template("web/_helpers.tpl", "kind: B")
        .template("_folder/c.yaml", "kind: C")
        .renders(
            """
            ---
            # Source: demo/templates/_folder/c.yaml
            kind: C
            """);
  }

  @Test
  default void textThatIsNoYamlMapping() {
    chart()
        .template("readme.txt", "Only text, and no mapping.\n")
        .inHelm3(
            OTHER_TYPE,
            """
            Error: YAML parse error on demo/templates/readme.txt: error unmarshaling JSON: while decoding JSON: json: cannot unmarshal string into Go value of type releaseutil.SimpleHead
            at demo/templates/readme.txt""")
        .fails(
            """
            YAML parse error on demo/templates/readme.txt: error unmarshaling JSON: while decoding JSON: json: cannot unmarshal string into Go value of type util.SimpleHead
            at demo/templates/readme.txt""");
  }

  @Test
  default void aListAtTheTop() {
    chart()
        .template("- kind: A\n")
        .inHelm3(
            OTHER_TYPE,
            """
            Error: YAML parse error on demo/templates/a.yaml: error unmarshaling JSON: while decoding JSON: json: cannot unmarshal array into Go value of type releaseutil.SimpleHead
            at demo/templates/a.yaml""")
        .fails(
            """
            YAML parse error on demo/templates/a.yaml: error unmarshaling JSON: while decoding JSON: json: cannot unmarshal array into Go value of type util.SimpleHead
            at demo/templates/a.yaml""");
  }

  @Test
  default void theSecondDocumentOfATemplateIsNoYaml() {
    chart()
        .template("kind: A\n---\nkind: B\na: b: c\n")
        .fails(
            """
            YAML parse error on demo/templates/a.yaml: error converting YAML to JSON: yaml: line 2: mapping values are not allowed in this context
            at demo/templates/a.yaml""");
  }

  @Test
  default void tabsAreNoIndentation() {
    chart()
        .template("kind: A\nb:\n\tc: d\n")
        .fails(
            """
            YAML parse error on demo/templates/a.yaml: error converting YAML to JSON: yaml: line 3: found character that cannot start any token
            at demo/templates/a.yaml""");
  }

  @Test
  default void keysThatOccurTwice() {
    chart()
        .template("kind: A\nb: 1\nb: 2\n")
        .renders(
            """
            ---
            # Source: demo/templates/a.yaml
            kind: A
            b: 1
            b: 2
            """);
  }

  @Test
  default void anchorsAreLeftAlone() {
    chart()
        .template("kind: A\nb: &anchor {c: 1}\nd: *anchor\n")
        .renders(
            """
            ---
            # Source: demo/templates/a.yaml
            kind: A
            b: &anchor {c: 1}
            d: *anchor
            """);
  }

  @Test
  default void fieldsOfAWrongType() {
    chart()
        .template("kind: {a: b}\n")
        .fails(
            """
            YAML parse error on demo/templates/a.yaml: error unmarshaling JSON: while decoding JSON: json: cannot unmarshal object into Go struct field SimpleHead.kind of type string
            at demo/templates/a.yaml""");
  }
}
