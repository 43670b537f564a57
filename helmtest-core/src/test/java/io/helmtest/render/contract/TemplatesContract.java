package io.helmtest.render.contract;

import org.junit.jupiter.api.Test;

/** What the template language does with templates. */
interface TemplatesContract extends RendererContract {

  @Test
  default void includeGivesTextThatCanBeIndented() {
    chart()
        .template(
            "_h.tpl",
            "{{- define \"labels\" -}}\napp: {{ .Chart.Name }}\nof: {{ .Release.Name }}\n{{- end }}")
        .template("labels:\n  {{- include \"labels\" . | nindent 2 }}\n")
        .renders(
            """
            ---
            # Source: demo/templates/a.yaml
            labels:
              app: demo
              of: r
            """);
  }

  @Test
  default void tplRendersAValue() {
    chart()
        .values("text: \"{{ .Release.Name }}-{{ .Values.other }}\"\nother: \"{{ .Chart.Name }}\"\n")
        .template("a: {{ tpl .Values.text . }}\nb: {{ tpl (tpl .Values.text .) . }}\n")
        .renders(
            """
            ---
            # Source: demo/templates/a.yaml
            a: r-{{ .Chart.Name }}
            b: r-demo
            """);
  }

  @Test
  default void tplSeesTheTemplatesOfTheChart() {
    chart()
        .values("text: \"{{ include \\\"name\\\" . }}\"\n")
        .template("_h.tpl", "{{ define \"name\" }}{{ tpl \"{{ .Chart.Name }}\" . }}{{ end }}")
        .template("a: {{ tpl .Values.text . }}\n")
        .renders(
            """
            ---
            # Source: demo/templates/a.yaml
            a: demo
            """);
  }

  @Test
  default void tplDefinesForItselfAlone() {
    chart()
        .template(
            "a: {{ tpl \"{{ define \\\"own\\\" }}x{{ end }}{{ include \\\"own\\\" . }}\" . }}\n")
        .template("b.yaml", "a: {{ include \"own\" . }}\n")
        .inHelm3(
            "writes it in one line",
            """
            Error: template: demo/templates/b.yaml:1:6: executing "demo/templates/b.yaml" at <include "own" .>: error calling include: template: no template "own" associated with template "gotpl"
            at demo/templates/b.yaml, line 1, column 6""")
        .fails(
            """
            demo/templates/b.yaml:1:6
              executing "demo/templates/b.yaml" at <include "own" .>:
                error calling include:
            template: no template "own" associated with template "gotpl"
            at demo/templates/b.yaml, line 1, column 6""");
  }

  @Test
  default void tplThatDoesNotParse() {
    chart()
        .template("a: {{ tpl \"{{ .Values.a \" . }}\n")
        .fails(
            """
            template: demo/templates/a.yaml:1:6: executing "demo/templates/a.yaml" at <tpl "{{ .Values.a " .>: error calling tpl: cannot parse template "…": template: gotpl:1: unclosed action
            at demo/templates/a.yaml, line 1, column 6""");
  }

  @Test
  default void tplThatFails() {
    chart()
        .template("a: 1\nb: {{ tpl \"{{ .Values.a.b.c }}\" . }}\n")
        .fails(
            """
            template: demo/templates/a.yaml:2:6: executing "demo/templates/a.yaml" at <tpl "{{ .Values.a.b.c }}" .>: error calling tpl: error during tpl function execution for "…": template: gotpl:1:10: executing "gotpl" at <.Values.a.b.c>: nil pointer evaluating interface {}.b
            at demo/templates/a.yaml, line 2, column 6""");
  }

  @Test
  default void theFirstOfTwoDefinitionsOfOneName() {
    chart()
        .template("_a.tpl", "{{ define \"name\" }}a{{ end }}")
        .template("_b.tpl", "{{ define \"name\" }}b{{ end }}")
        .template("a: {{ include \"name\" . }}\n")
        .renders(
            """
            ---
            # Source: demo/templates/a.yaml
            a: a
            """);
  }

  @Test
  default void definitionsOfTemplatesThatRenderThemselves() {
    chart()
        .template("a.yaml", "kind: A\n{{ define \"late\" }}late{{ end }}")
        .template("b.yaml", "kind: {{ template \"late\" . }}\n")
        .renders(
            """
            ---
            # Source: demo/templates/a.yaml
            kind: A

            ---
            # Source: demo/templates/b.yaml
            kind: late
            """);
  }

  @Test
  default void blocksHaveADefault() {
    chart()
        .template("a: {{ block \"own\" . }}{{ .Release.Name }}{{ end }}\n")
        .renders(
            """
            ---
            # Source: demo/templates/a.yaml
            a: r
            """);
  }

  @Test
  default void rangeOverAMapIsInOrder() {
    chart()
        .values("map: {z: 1, b: 2, a: 3, \"10\": 4, \"9\": 5, B: 6}\n")
        .template("{{ range $key, $value := .Values.map }}k{{ $key }}: {{ $value }}\n{{ end }}")
        .renders(
            """
            ---
            # Source: demo/templates/a.yaml
            k10: 4
            k9: 5
            kB: 6
            ka: 3
            kb: 2
            kz: 1
            """);
  }

  @Test
  default void rangeOverNumbersAndLists() {
    chart()
        .template(
            "{{ range $i := until 3 }}a{{ $i }}: {{ $i }}\n{{ end }}{{ range 2 }}b{{ . }}: 1\n{{ end }}{{ range list }}{{ else }}c: none\n{{ end }}")
        .renders(
            """
            ---
            # Source: demo/templates/a.yaml
            a0: 0
            a1: 1
            a2: 2
            b0: 1
            b1: 1
            c: none
            """);
  }

  @Test
  default void breakAndContinue() {
    chart()
        .template(
            "{{ range until 9 }}{{ if eq . 1 }}{{ continue }}{{ end }}{{ if eq . 3 }}{{ break }}{{ end }}k{{ . }}: 1\n{{ end }}")
        .renders(
            """
            ---
            # Source: demo/templates/a.yaml
            k0: 1
            k2: 1
            """);
  }

  @Test
  default void whiteSpaceIsTrimmed() {
    chart()
        .template(
            """
            a: 1
            {{- if true }}
            b: 2
            {{- end }}

            {{- /* none */}}

            {{ "c: " -}}
              3
            """)
        .renders(
            """
            ---
            # Source: demo/templates/a.yaml
            a: 1
            b: 2

            c: 3
            """);
  }

  @Test
  default void valuesThatAreMissingAreEmpty() {
    chart()
        .template(
            "a: \"{{ .Values.none }}\"\nb: {{ .Values.none | default \"d\" }}\nc: {{ empty .Values.none }}\nd: {{ dig \"x\" \"y\" \"dug\" .Values.AsMap }}\n")
        .renders(
            """
            ---
            # Source: demo/templates/a.yaml
            a: ""
            b: d
            c: true
            d: dug
            """);
  }

  @Test
  default void setChangesTheValuesForAllThatAreRenderedLater() {
    chart()
        .values("a: {b: 1}\n")
        .template("a.yaml", "first: {{ toJson .Values }}\n")
        .template("b.yaml", "{{ $_ := set .Values.a \"c\" 2 }}second: {{ toJson .Values }}\n")
        .renders(
            """
            ---
            # Source: demo/templates/a.yaml
            first: {"a":{"b":1,"c":2}}

            ---
            # Source: demo/templates/b.yaml
            second: {"a":{"b":1,"c":2}}
            """);
  }

  @Test
  default void digNeedsAPlainMap() {
    chart()
        .template("a: {{ dig \"b\" \"dug\" .Values }}\n")
        .inHelm3(
            "names its type otherwise",
            """
            Error: template: demo/templates/a.yaml:1:6: executing "demo/templates/a.yaml" at <dig "b" "dug" .Values>: error calling dig: interface conversion: interface {} is chartutil.Values, not map[string]interface {}
            at demo/templates/a.yaml, line 1, column 6""")
        .fails(
            """
            template: demo/templates/a.yaml:1:6: executing "demo/templates/a.yaml" at <dig "b" "dug" .Values>: error calling dig: interface conversion: interface {} is common.Values, not map[string]interface {}
            at demo/templates/a.yaml, line 1, column 6""");
  }

  @Test
  default void theTemplatesOwnName() {
    chart()
        .template("web/a.yaml", "name: {{ .Template.Name }}\nbase: {{ .Template.BasePath }}\n")
        .renders(
            """
            ---
            # Source: demo/templates/web/a.yaml
            name: demo/templates/web/a.yaml
            base: demo/templates
            """);
  }

  @Test
  default void valuesAndTemplatesNestedDeeply() {
    chart()
        .values("a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: deep}}}}}}}}}}}\n")
        .template(
            "_h.tpl",
            "{{ define \"down\" }}{{ if kindIs \"map\" . }}{{ include \"down\" .a }}{{ else }}{{ . }}{{ end }}{{ end }}"
                + "{{ define \"count\" }}{{ if gt (int .) 0 }}{{ include \"count\" (sub (int .) 1) }}{{ else }}bottom{{ end }}{{ end }}")
        .template("a: {{ include \"down\" .Values }}\nb: {{ include \"count\" 900 }}\n")
        .renders(
            """
            ---
            # Source: demo/templates/a.yaml
            a: deep
            b: bottom
            """);
  }
}
