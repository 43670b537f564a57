package io.helmtest.render.contract;

import org.junit.jupiter.api.Test;

/** Templates that fail: Helm's words, template, line and column. */
interface FailuresContract extends RendererContract {
  String ONE_LINE = "writes it in one line";

  @Test
  default void fail() {
    chart()
        .template("a: 1\nb: {{ fail \"no luck\" }}\n")
        .fails(
            """
            execution error at (demo/templates/a.yaml:2:6): no luck
            at demo/templates/a.yaml, line 2, column 6""");
  }

  @Test
  default void failWithSeveralLines() {
    chart()
        .template("{{ fail (printf \"first\\n  second\\n\\nthird %%\") }}\n")
        .fails(
            """
            execution error at (demo/templates/a.yaml:1:3): first
              second

            third %
            at demo/templates/a.yaml, line 1, column 3""");
  }

  @Test
  default void failInNotes() {
    chart()
        .template("kind: A")
        .template("NOTES.txt", "{{ fail \"not this way\" }}")
        .fails(
            """
            execution error at (demo/templates/NOTES.txt:1:3): not this way
            at demo/templates/NOTES.txt, line 1, column 3""");
  }

  @Test
  default void failInANestedInclude() {
    chart()
        .template(
            "_h.tpl",
            "{{ define \"a\" }}{{ include \"b\" . }}{{ end }}\n{{ define \"b\" }}{{ fail \"deep down\" }}{{ end }}")
        .template("a: {{ include \"a\" . }}\n")
        .fails(
            """
            execution error at (demo/templates/a.yaml:1:6): deep down
            at demo/templates/a.yaml, line 1, column 6""");
  }

  @Test
  default void aRequiredValue() {
    chart()
        .template("a: 1\n\nb:   {{ required \"b is required\" .Values.b }}\n")
        .fails(
            """
            execution error at (demo/templates/a.yaml:3:8): b is required
            at demo/templates/a.yaml, line 3, column 8""");
  }

  @Test
  default void aRequiredValueThatIsEmpty() {
    chart()
        .template("a: {{ required \"a is required\" .Values.a }}\n")
        .set("a=")
        .fails(
            """
            execution error at (demo/templates/a.yaml:1:6): a is required
            at demo/templates/a.yaml, line 1, column 6""");
  }

  @Test
  default void aNilPointer() {
    chart()
        .template("a: 1\nb: {{ .Values.a.b.c }}\n")
        .inHelm3(
            ONE_LINE,
            """
            Error: template: demo/templates/a.yaml:2:13: executing "demo/templates/a.yaml" at <.Values.a.b.c>: nil pointer evaluating interface {}.b
            at demo/templates/a.yaml, line 2, column 13""")
        .fails(
            """
            demo/templates/a.yaml:2:13
              executing "demo/templates/a.yaml" at <.Values.a.b.c>:
                nil pointer evaluating interface {}.b
            at demo/templates/a.yaml, line 2, column 13""");
  }

  @Test
  default void aNilPointerInANestedInclude() {
    chart()
        .template(
            "_h.tpl",
            "{{ define \"a\" }}\n  {{ include \"b\" . }}{{ end }}\n{{ define \"b\" }}{{ .Values.a.b.c }}{{ end }}")
        .template("a: {{ include \"a\" . }}\n")
        .inHelm3(
            ONE_LINE,
            """
            Error: template: demo/templates/a.yaml:1:6: executing "demo/templates/a.yaml" at <include "a" .>: error calling include: template: demo/templates/_h.tpl:2:5: executing "a" at <include "b" .>: error calling include: template: demo/templates/_h.tpl:3:26: executing "b" at <.Values.a.b.c>: nil pointer evaluating interface {}.b
            at demo/templates/a.yaml, line 1, column 6""")
        .fails(
            """
            demo/templates/a.yaml:1:6
              executing "demo/templates/a.yaml" at <include "a" .>:
                error calling include:
            demo/templates/_h.tpl:2:5
              executing "a" at <include "b" .>:
                error calling include:
            demo/templates/_h.tpl:3:26
              executing "b" at <.Values.a.b.c>:
                nil pointer evaluating interface {}.b
            at demo/templates/a.yaml, line 1, column 6""");
  }

  @Test
  default void aNilPointerInASubchart() {
    chart()
        .subchart("sub", "a: {{ .Values.a.b.c }}")
        .inHelm3(
            ONE_LINE,
            """
            Error: template: demo/charts/sub/templates/s.yaml:1:13: executing "demo/charts/sub/templates/s.yaml" at <.Values.a.b.c>: nil pointer evaluating interface {}.b
            at demo/charts/sub/templates/s.yaml, line 1, column 13""")
        .fails(
            """
            demo/charts/sub/templates/s.yaml:1:13
              executing "demo/charts/sub/templates/s.yaml" at <.Values.a.b.c>:
                nil pointer evaluating interface {}.b
            at demo/charts/sub/templates/s.yaml, line 1, column 13""");
  }

  @Test
  default void aFieldOfAText() {
    chart()
        .values("a: text\n")
        .template("b: {{ .Values.a.b }}\n")
        .inHelm3(
            ONE_LINE,
            """
            Error: template: demo/templates/a.yaml:1:13: executing "demo/templates/a.yaml" at <.Values.a.b>: can't evaluate field b in type interface {}
            at demo/templates/a.yaml, line 1, column 13""")
        .fails(
            """
            demo/templates/a.yaml:1:13
              executing "demo/templates/a.yaml" at <.Values.a.b>:
                can't evaluate field b in type interface {}
            at demo/templates/a.yaml, line 1, column 13""");
  }

  @Test
  default void anIncludeOfWhatIsNotThere() {
    chart()
        .template("a: {{ include \"none\" . }}\n")
        .inHelm3(
            ONE_LINE,
            """
            Error: template: demo/templates/a.yaml:1:6: executing "demo/templates/a.yaml" at <include "none" .>: error calling include: template: no template "none" associated with template "gotpl"
            at demo/templates/a.yaml, line 1, column 6""")
        .fails(
            """
            demo/templates/a.yaml:1:6
              executing "demo/templates/a.yaml" at <include "none" .>:
                error calling include:
            template: no template "none" associated with template "gotpl"
            at demo/templates/a.yaml, line 1, column 6""");
  }

  @Test
  default void aTemplateActionOfWhatIsNotThere() {
    chart()
        .template("a: {{ template \"none\" . }}\n")
        .inHelm3(
            ONE_LINE,
            """
            Error: template: demo/templates/a.yaml:1:15: executing "demo/templates/a.yaml" at <{{template "none" .}}>: template "none" not defined
            at demo/templates/a.yaml, line 1, column 15""")
        .fails(
            """
            demo/templates/a.yaml:1:15
              executing "demo/templates/a.yaml" at <{{template "none" .}}>:
                template "none" not defined
            at demo/templates/a.yaml, line 1, column 15""");
  }

  @Test
  default void anIndexOutOfRange() {
    chart()
        .template("a: {{ index (list 1 2) 5 }}\n")
        .fails(
            """
            template: demo/templates/a.yaml:1:6: executing "demo/templates/a.yaml" at <index (list 1 2) 5>: error calling index: index out of range: 5
            at demo/templates/a.yaml, line 1, column 6""");
  }

  @Test
  default void anArgumentOfAWrongType() {
    chart()
        .template("a: {{ upper 1 }}\n")
        .inHelm3(
            ONE_LINE,
            """
            Error: template: demo/templates/a.yaml:1:12: executing "demo/templates/a.yaml" at <1>: expected string; found 1
            at demo/templates/a.yaml, line 1, column 12""")
        .fails(
            """
            demo/templates/a.yaml:1:12
              executing "demo/templates/a.yaml" at <1>:
                expected string; found 1
            at demo/templates/a.yaml, line 1, column 12""");
  }

  @Test
  default void argumentsThatAreMissing() {
    chart()
        .template("a: {{ include \"x\" }}\n")
        .inHelm3(
            ONE_LINE,
            """
            Error: template: demo/templates/a.yaml:1:6: executing "demo/templates/a.yaml" at <include>: wrong number of args for include: want 2 got 1
            at demo/templates/a.yaml, line 1, column 6""")
        .fails(
            """
            demo/templates/a.yaml:1:6
              executing "demo/templates/a.yaml" at <include>:
                wrong number of args for include: want 2 got 1
            at demo/templates/a.yaml, line 1, column 6""");
  }

  @Test
  default void aDivisionByZero() {
    chart()
        .template("a: {{ div 1 0 }}\n")
        .fails(
            """
            template: demo/templates/a.yaml:1:6: executing "demo/templates/a.yaml" at <div 1 0>: error calling div: runtime error: integer divide by zero
            at demo/templates/a.yaml, line 1, column 6""");
  }

  @Test
  default void rangeOverAText() {
    chart()
        .values("a: text\n")
        .template("{{ range .Values.a }}{{ end }}\n")
        .inHelm3(
            ONE_LINE,
            """
            Error: template: demo/templates/a.yaml:1:16: executing "demo/templates/a.yaml" at <.Values.a>: range can't iterate over text
            at demo/templates/a.yaml, line 1, column 16""")
        .fails(
            """
            demo/templates/a.yaml:1:16
              executing "demo/templates/a.yaml" at <.Values.a>:
                range can't iterate over text
            at demo/templates/a.yaml, line 1, column 16""");
  }

  @Test
  default void aParseError() {
    chart()
        .template("a: 1\nb: {{ .Values.a\n")
        .fails(
            """
            parse error at (demo/templates/a.yaml:3): unclosed action started at demo/templates/a.yaml:2
            at demo/templates/a.yaml, line 3""");
  }

  @Test
  default void aBlockWithoutAnEnd() {
    chart()
        .template("a: 1\n{{ if .Values.a }}\nb: 2\n")
        .fails(
            """
            parse error at (demo/templates/a.yaml:4): unexpected EOF
            at demo/templates/a.yaml, line 4""");
  }

  @Test
  default void anEndTooMany() {
    chart()
        .template("a: 1\n{{ end }}\n")
        .fails(
            """
            parse error at (demo/templates/a.yaml:2): unexpected {{end}}
            at demo/templates/a.yaml, line 2""");
  }

  @Test
  default void aCharacterThatIsUnexpected() {
    chart()
        .template("a: {{ .Values.a-b }}\n")
        .fails(
            """
            parse error at (demo/templates/a.yaml:1): bad character U+002D '-'
            at demo/templates/a.yaml, line 1""");
  }

  @Test
  default void aVariableThatIsUndefined() {
    chart()
        .template("a: 1\nb: {{ $none }}\n")
        .fails(
            """
            parse error at (demo/templates/a.yaml:2): undefined variable "$none"
            at demo/templates/a.yaml, line 2""");
  }

  @Test
  default void aParseErrorInAPartial() {
    chart()
        .template("_h.tpl", "\n{{ define \"a\" }}")
        .template("kind: A")
        .fails(
            """
            parse error at (demo/templates/_h.tpl:2): unexpected EOF
            at demo/templates/_h.tpl, line 2""");
  }

  @Test
  default void manifestsThatAreNoYaml() {
    chart()
        .template("kind: A\nb: c: d\n")
        .fails(
            """
            YAML parse error on demo/templates/a.yaml: error converting YAML to JSON: yaml: line 2: mapping values are not allowed in this context
            at demo/templates/a.yaml""");
  }

  @Test
  default void manifestsOfASubchartThatAreNoYaml() {
    chart()
        .subchart("sub", "kind: A\n  b: c\n")
        .fails(
            """
            YAML parse error on demo/charts/sub/templates/s.yaml: error converting YAML to JSON: yaml: line 2: mapping values are not allowed in this context
            at demo/charts/sub/templates/s.yaml""");
  }

  @Test
  default void anIncludeWithoutEnd() {
    chart()
        .template("_h.tpl", "{{ define \"r\" }}{{ include \"r\" . }}{{ end }}")
        .template("a: {{ include \"r\" . }}\n")
        .fails(
            "template: demo/templates/a.yaml:1:6: executing \"demo/templates/a.yaml\" at <include \"r\" .>: error calling include: "
                + "template: demo/templates/_h.tpl:1:19: executing \"r\" at <include \"r\" .>: error calling include: "
                    .repeat(1001)
                + "rendering template has a nested reference name: r: unable to execute template\nat demo/templates/a.yaml, line 1, column 6");
  }

  @Test
  default void deeperTemplatesFailFirst() {
    chart()
        .template("a.yaml", "{{ fail \"a\" }}")
        .template("b.yaml", "{{ fail \"b\" }}")
        .template("c/a.yaml", "{{ fail \"c\" }}")
        .fails(
            """
            execution error at (demo/templates/c/a.yaml:1:3): c
            at demo/templates/c/a.yaml, line 1, column 3""");
  }

  @Test
  default void valuesAtTheTopOfTheLanguage() {
    chart()
        .template("a: {{ .Valuse.a }}\nb: {{ .Release.Nmae }}\n")
        .inHelm3(
            ONE_LINE,
            """
            Error: template: demo/templates/a.yaml:1:13: executing "demo/templates/a.yaml" at <.Valuse.a>: nil pointer evaluating interface {}.a
            at demo/templates/a.yaml, line 1, column 13""")
        .fails(
            """
            demo/templates/a.yaml:1:13
              executing "demo/templates/a.yaml" at <.Valuse.a>:
                nil pointer evaluating interface {}.a
            at demo/templates/a.yaml, line 1, column 13""");
  }
}
