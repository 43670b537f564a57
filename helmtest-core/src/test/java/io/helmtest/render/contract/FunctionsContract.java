package io.helmtest.render.contract;

import org.junit.jupiter.api.Test;

/** Functions that templates can call, and those that they cannot. */
interface FunctionsContract extends RendererContract {

  @Test
  default void textIsEncodedAndDigested() {
    chart()
        .template(
            """
            sha256: {{ sha256sum "é" }}
            sha1: {{ sha1sum "a" }}
            adler: {{ adler32sum "a" }}
            b64: {{ b64enc "a b" }} {{ b64dec "YSBi" }}
            b32: {{ b32enc "a b" }}
            derived: {{ derivePassword 1 "long" "password" "user" "example.org" }}
            """)
        .renders(
            """
            ---
            # Source: demo/templates/a.yaml
            sha256: 4a99557e4033c3539de2eb65472017cad5f9557f7a0625a09f1c3f6e2ba69c4c
            sha1: 86f7e437faa5a7fce15d1ddcb9eaeaea377667b8
            adler: 6422626
            b64: YSBi a b
            b32: MEQGE===
            derived: Cefo9$NoflWuyq
            """);
  }

  @Test
  default void textIsCutAndQuoted() {
    chart()
        .template(
            """
            a: {{ trunc 3 "abcdef" }} {{ trunc -3 "abcdef" }} {{ trimSuffix "-" "a-" }}
            b: {{ quote "a\\"b" }}
            b2: {{ squote "a b" }}
            c: {{ snakecase "FirstName" }} {{ camelcase "first_name" }} {{ kebabcase "FirstName" }}
            d: {{ regexReplaceAll "[^a-z]+" "a1b2c" "-" }} {{ title "one two" }} {{ plural "one" "many" 2 }}
            e: {{ printf "%05d %x %q %v" 42 255 "q" (list 1 "a") }}
            f: {{ cat "a" 1 }} {{ join "," (list 1 2) }} {{ splitList "." "a.b" | toJson }}
            """)
        .renders(
            """
            ---
            # Source: demo/templates/a.yaml
            a: abc def a
            b: "a\\"b"
            b2: 'a b'
            c: first_name FirstName first-name
            d: a-b-c One Two many
            e: 00042 ff "q" [1 a]
            f: a 1 1,2 ["a","b"]
            """);
  }

  @Test
  default void versionsAreCompared() {
    chart()
        .template(
            """
            a: {{ semverCompare ">=1.30-0" "1.34.0-gke.1" }}
            b: {{ semverCompare "^1.2.0" "1.9.9" }}
            c: {{ (semver "1.2.3-rc.1+build").Prerelease }}
            """)
        .renders(
            """
            ---
            # Source: demo/templates/a.yaml
            a: true
            b: true
            c: rc.1
            """);
  }

  @Test
  default void dictionariesAreInOrder() {
    chart()
        .template(
            """
            {{- $d := dict "z" 1 "a" (dict "c" 1 "b" 2) }}
            a: {{ toJson $d }}
            b: {{ $d }}
            c: {{ keys $d | sortAlpha }}
            d: {{ merge (dict "a" 1) (dict "a" 2 "b" 2) | toJson }}
            e: {{ mergeOverwrite (dict "a" 1) (dict "a" 2 "b" 2) | toJson }}
            f: {{ omit $d "z" | toJson }}
            f2: {{ pick $d "z" | toJson }}
            f3: {{ hasKey $d "z" }}
            g: {{ list 3 1 2 | sortAlpha | toJson }}
            g2: {{ uniq (list 1 1 2) }}
            g3: {{ without (list 1 2) 1 }}
            """)
        .renders(
            """
            ---
            # Source: demo/templates/a.yaml
            a: {"a":{"b":2,"c":1},"z":1}
            b: map[a:map[b:2 c:1] z:1]
            c: [a z]
            d: {"a":1,"b":2}
            e: {"a":2,"b":2}
            f: {"a":{"b":2,"c":1}}
            f2: {"z":1}
            f3: true
            g: ["1","2","3"]
            g2: [1 2]
            g3: [2]
            """);
  }

  @Test
  default void yamlIsWritten() {
    chart()
        .values(
            "a: {z: [1, {b: c}], text: \"multi\\nline\\n\", on-word: \"on\", number: \"1\", empty: {}, none: []}\n")
        .template(
            "a:\n  {{- toYaml .Values.a | nindent 2 }}\nb: {{ toRawJson (dict \"a\" \"<&>\") }}\nc: {{ toJson (dict \"a\" \"<&>\") }}\nd: {{ toToml (dict \"a\" 1) }}\n")
        .renders(
            """
            ---
            # Source: demo/templates/a.yaml
            a:
              empty: {}
              none: []
              number: "1"
              on-word: "on"
              text: |
                multi
                line
              z:
              - 1
              - b: c
            b: {"a":"<&>"}
            c: {"a":"\\u003c\\u0026\\u003e"}
            d: a = 1
            """);
  }

  @Test
  default void yamlIsWrittenPretty() {
    chart()
        .values("a: [1, {b: [2]}]\n")
        .template("{{ toYamlPretty .Values }}\n")
        .renders(
            """
            ---
            # Source: demo/templates/a.yaml
            a:
              - 1
              - b:
                  - 2
            """);
  }

  @Test
  default void yamlAndJsonAreRead() {
    chart()
        .template(
            "a: {{ (fromYaml \"x: {b: 1}\").x.b }}\nb: {{ (fromJson `{\"x\": 1}`).x }}\nc: {{ fromYamlArray \"[1, 2]\" }}\nd: {{ fromJsonArray \"[1, 2]\" }}\n")
        .renders(
            """
            ---
            # Source: demo/templates/a.yaml
            a: 1
            b: 1
            c: [1 2]
            d: [1 2]
            """);
  }

  @Test
  default void yamlAndJsonThatAreNoneGiveTheirError() {
    chart()
        .template(
            "a: {{ fromYaml \"a: [\" | toJson }}\nb: {{ fromYaml \"- a\" | toJson }}\nc: {{ fromJson \"{\" | toJson }}\nd: {{ fromYamlArray \"a: b\" | toJson }}\ne: {{ fromJsonArray \"{}\" | toJson }}\n")
        .renders(
            """
            ---
            # Source: demo/templates/a.yaml
            a: {"Error":"error converting YAML to JSON: yaml: line 1: did not find expected node content"}
            b: {"Error":"error unmarshaling JSON: while decoding JSON: json: cannot unmarshal array into Go value of type map[string]interface {}"}
            c: {"Error":"unexpected end of JSON input"}
            d: ["error unmarshaling JSON: while decoding JSON: json: cannot unmarshal object into Go value of type []interface {}"]
            e: ["json: cannot unmarshal object into Go value of type []interface {}"]
            """);
  }

  @Test
  default void lookupFindsNothingWithoutACluster() {
    chart()
        .template(
            "a: {{ lookup \"v1\" \"Secret\" \"default\" \"a\" | toJson }}\nb: {{ lookup \"v1\" \"Secret\" \"\" \"\" | toJson }}\nc: {{ range (lookup \"apps/v1\" \"Deployment\" \"x\" \"\").items }}some{{ else }}none{{ end }}\n")
        .renders(
            """
            ---
            # Source: demo/templates/a.yaml
            a: {}
            b: {}
            c: none
            """);
  }

  @Test
  default void namesAreNotResolved() {
    chart()
        .template("a: \"{{ getHostByName \"localhost\" }}\"\n")
        .renders(
            """
            ---
            # Source: demo/templates/a.yaml
            a: ""
            """);
  }

  @Test
  default void theEnvironmentIsOutOfReach() {
    chart()
        .template("a: {{ env \"PATH\" }}\n")
        .fails(
            """
            parse error at (demo/templates/a.yaml:1): function "env" not defined
            at demo/templates/a.yaml, line 1""");
  }

  @Test
  default void expandenvIsOutOfReach() {
    chart()
        .template("a: {{ expandenv \"$PATH\" }}\n")
        .fails(
            """
            parse error at (demo/templates/a.yaml:1): function "expandenv" not defined
            at demo/templates/a.yaml, line 1""");
  }

  @Test
  default void datesOfAGivenTime() {
    chart()
        .template(
            "a: {{ dateInZone \"2006-01-02 15:04\" (toDate \"2006-01-02\" \"2020-02-29\") \"UTC\" }}\nb: {{ (toDate \"2006-01-02 15:04\" \"2020-02-29 12:00\") | date \"15:04 MST\" }}\n")
        .renders(
            """
            ---
            # Source: demo/templates/a.yaml
            a: 2020-02-29 00:00
            b: 12:00 UTC
            """);
  }

  @Test
  default void randomTextHasItsLength() {
    chart()
        .template("a: {{ randAlphaNum 12 | len }}\nb: {{ uuidv4 | len }}\n")
        .renders(
            """
            ---
            # Source: demo/templates/a.yaml
            a: 12
            b: 36
            """);
  }

  @Test
  default void certificatesAreMade() {
    chart()
        .template(
            "{{- $ca := genCA \"ca\" 1 }}\na: {{ substr 0 27 $ca.Cert }}\nb: {{ htpasswd \"a\" \"b\" | substr 0 5 }}\n")
        .renders(
            """
            ---
            # Source: demo/templates/a.yaml
            a: -----BEGIN CERTIFICATE-----
            b: a:$2a
            """);
  }

  @Test
  default void conditionsAndChoices() {
    chart()
        .template(
            "a: {{ ternary 1 2 true }} {{ coalesce \"\" 0 \"c\" }} {{ and 1 0 }} {{ or \"\" \"b\" }} {{ not 1 }}\nb: {{ has 1 (list 1) }} {{ all 1 \"\" }} {{ any \"\" 1 }} {{ kindOf .Values }} {{ typeOf 1 }}\n")
        .renders(
            """
            ---
            # Source: demo/templates/a.yaml
            a: 1 c 0 b false
            b: true false true map int
            """);
  }

  @Test
  default void otherFunctionsThatAreUnknown() {
    chart()
        .template("a: 1\nb: {{ toYml .Values }}\n")
        .fails(
            """
            parse error at (demo/templates/a.yaml:2): function "toYml" not defined
            at demo/templates/a.yaml, line 2""");
  }
}
