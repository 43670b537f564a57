package io.helmtest.render.contract;

import org.junit.jupiter.api.Test;

/** Text of any language and length. */
interface TextContract extends RendererContract {

  @Test
  default void charactersOfAllLengths() {
    chart()
        .values("a: é ü ß\nb: 日本語\nc: 🚀 👩‍💻\nd: \"\\u00e9 \\U0001F600\"\n")
        .template(
            "values: {{ toJson .Values }}\nyaml:\n  {{- toYaml .Values | nindent 2 }}\nlength: {{ len .Values.c }}\nquoted: {{ quote .Values.c }}\n")
        .renders(
            """
            ---
            # Source: demo/templates/a.yaml
            values: {"a":"é ü ß","b":"日本語","c":"🚀 👩\u200d💻","d":"é 😀"}
            yaml:
              a: é ü ß
              b: 日本語
              c: "\\U0001F680 \\U0001F469\u200d\\U0001F4BB"
              d: "é \\U0001F600"
            length: 16
            quoted: "🚀 👩\\u200d💻"
            """);
  }

  @Test
  default void charactersOfOverrides() {
    chart()
        .template("values: {{ toJson .Values }}\n")
        .set("a=日本 🚀")
        .setString("b=é")
        .setJson("c", "\"\\u00e9 ü\"")
        .setFile("d", "🚀\n")
        .renders(
            """
            ---
            # Source: demo/templates/a.yaml
            values: {"a":"日本 🚀","b":"é","c":"é ü","d":"🚀\\n"}
            """);
  }

  @Test
  default void namesOfFilesAndKeys() {
    chart()
        .file("straße/größe.txt", "groß")
        .values("schlüssel: wert\n")
        .template(
            "übung/日本.yaml",
            "a: {{ .Files.Get \"straße/größe.txt\" }}\nb: {{ .Values.schlüssel }}\nc: {{ .Template.Name }}\n")
        .renders(
            """
            ---
            # Source: demo/templates/übung/日本.yaml
            a: groß
            b: wert
            c: demo/templates/übung/日本.yaml
            """);
  }

  @Test
  default void charactersInAMessage() {
    chart()
        .template("é.yaml", "a: é{{ fail \"nicht möglich 🚀\" }}\n")
        .fails(
            """
            execution error at (demo/templates/é.yaml:1:8): nicht möglich 🚀
            at demo/templates/é.yaml, line 1, column 8""");
  }

  @Test
  default void textIsCutInBytes() {
    chart()
        .template(
            "a: {{ trunc 2 \"日本\" | b64enc }}\nb: {{ upper \"é\" }}\nc: {{ substr 0 1 \"é\" | b64enc }}\n")
        .renders(
            """
            ---
            # Source: demo/templates/a.yaml
            a: 5pc=
            b: É
            c: ww==
            """);
  }

  @Test
  default void linesThatEndAsInWindows() {
    chart()
        .inHelm3(
            "trims the carriage return",
            """
            ---
            # Source: demo/templates/a.yaml
            kind: A\r
            values: {"a":1,"b":"text\\n"}
            ---
            # Source: demo/templates/a.yaml
            kind: B
            """)
        .values("a: 1\r\nb: |\r\n  text\r\n")
        .template("kind: A\r\nvalues: {{ toJson .Values }}\r\n---\r\nkind: B\r\n")
        .renders(
            """
            ---
            # Source: demo/templates/a.yaml
            kind: A\r
            values: {"a":1,"b":"text\\n"}\r

            ---
            # Source: demo/templates/a.yaml
            kind: B
            """);
  }

  @Test
  default void byteOrderMarks() {
    chart()
        .values("\uFEFFa: 1\n")
        .template("\uFEFFkind: A\nvalues: {{ toJson .Values }}\n")
        .layer("\uFEFFb: 2\n")
        .renders(
            """
            ---
            # Source: demo/templates/a.yaml
            kind: A
            values: {"a":1,"b":2}
            """);
  }

  @Test
  default void charactersThatHtmlWouldEscape() {
    chart()
        .values("a: x<b>&\"'\n")
        .template("a: {{ .Values.a }}\nb: {{ .Values.a | toJson }}\nc: {{ .Values.a | html }}\n")
        .renders(
            """
            ---
            # Source: demo/templates/a.yaml
            a: x<b>&"'
            b: "x\\u003cb\\u003e\\u0026\\"'"
            c: x&lt;b&gt;&amp;&#34;&#39;
            """);
  }

  @Test
  default void twoMegabytes() {
    chart()
        .template("kind: A\ntext: {{ repeat 2097152 \"x\" }}\n")
        .renders(
            "---\n# Source: demo/templates/a.yaml\nkind: A\ntext: " + "x".repeat(2_097_152) + "\n");
  }

  @Test
  default void twoThousandDocuments() {
    String document = "---\n# Source: demo/templates/a.yaml\nkind: A\n";
    chart()
        .template("{{ range until 2000 }}\n---\nkind: A\n{{ end }}")
        .renders(document + ("\n\n" + document).repeat(1_999));
  }
}
