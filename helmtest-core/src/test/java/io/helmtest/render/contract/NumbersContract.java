package io.helmtest.render.contract;

import org.junit.jupiter.api.Test;

/** Numbers, which lose their type on the way from a file. */
interface NumbersContract extends RendererContract {
  String PRINTED =
      "{{ range $name, $number := .Values }}{{ $name }}: {{ $number }} {{ kindOf $number }}\n{{ end }}";

  @Test
  default void numbersOfAFileAreFloats() {
    numbers("a: 1\nb: 1000000\nc: 123456789012\nd: 1e6\ne: 1.0\nf: 1.50\ng: -0\nh: .5\n")
        .renders(
            """
            ---
            # Source: demo/templates/a.yaml
            a: 1 float64
            b: 1e+06 float64
            c: 1.23456789012e+11 float64
            d: 1e+06 float64
            e: 1 float64
            f: 1.5 float64
            g: 0 float64
            h: 0.5 float64
            """);
  }

  @Test
  default void numbersOfOtherBases() {
    numbers("a: 0777\nb: 0o17\nc: 0x1F\nd: 0b11\ne: 1_000\n")
        .renders(
            """
            ---
            # Source: demo/templates/a.yaml
            a: 511 float64
            b: 15 float64
            c: 31 float64
            d: 3 float64
            e: 1000 float64
            """);
  }

  @Test
  default void numbersThatAFloatCannotHold() {
    numbers("a: 9007199254740993\nb: 9223372036854775808\nc: 0.1\n")
        .renders(
            """
            ---
            # Source: demo/templates/a.yaml
            a: 9.007199254740992e+15 float64
            b: 9.223372036854776e+18 float64
            c: 0.1 float64
            """);
  }

  @Test
  default void numbersThatAreInfinite() {
    numbers("a: .inf\n")
        .inHelm3(
            "knows no several documents",
            "Error: cannot load values.yaml: error converting YAML to JSON: json: unsupported value: +Inf")
        .fails(
            "cannot load values.yaml: cannot unmarshal yaml document: error converting YAML to JSON: json: unsupported value: +Inf");
  }

  @Test
  default void numbersOfALayer() {
    chart()
        .template(PRINTED)
        .layer("a: 1000000\nb: 9007199254740993\n")
        .renders(
            """
            ---
            # Source: demo/templates/a.yaml
            a: 1e+06 float64
            b: 9.007199254740992e+15 float64
            """);
  }

  @Test
  default void numbersOfSetAreIntegers() {
    chart()
        .template(PRINTED)
        .set("a=1000000,b=9007199254740993,c=9223372036854775808,d=1.5,e=1e6,f=010,g=-1")
        .renders(
            """
            ---
            # Source: demo/templates/a.yaml
            a: 1000000 int64
            b: 9007199254740993 int64
            c: 9223372036854775808 string
            d: 1.5 string
            e: 1e6 string
            f: 010 string
            g: -1 int64
            """);
  }

  @Test
  default void numbersOfJsonAreFloats() {
    chart()
        .template(PRINTED)
        .setJson("a", "1000000")
        .setJson("b", "9007199254740993")
        .setJson("c", "1.0")
        .renders(
            """
            ---
            # Source: demo/templates/a.yaml
            a: 1e+06 float64
            b: 9.007199254740992e+15 float64
            c: 1 float64
            """);
  }

  @Test
  default void numbersThroughYamlAndJson() {
    chart()
        .template(
            "yaml: {{ .Values.a | toYaml }}\njson: {{ .Values.a | toJson }}\nint: {{ int64 .Values.a }}\n")
        .values("a: 1000000\n")
        .renders(
            """
            ---
            # Source: demo/templates/a.yaml
            yaml: 1000000
            json: 1000000
            int: 1000000
            """);
  }

  @Test
  default void numbersAreCalculatedAsIntegers() {
    chart()
        .template(
            "a: {{ add .Values.a 1 }}\nb: {{ div 7 2 }}\nc: {{ mulf 1.5 2 }}\nd: {{ eq .Values.a 2.0 }}\n")
        .values("a: 2\n")
        .renders(
            """
            ---
            # Source: demo/templates/a.yaml
            a: 3
            b: 3
            c: 3
            d: true
            """);
  }

  @Test
  default void aFloatIsNoInteger() {
    chart()
        .template("a: {{ eq .Values.a 2 }}\n")
        .values("a: 2\n")
        .fails(
            """
            template: demo/templates/a.yaml:1:6: executing "demo/templates/a.yaml" at <eq .Values.a 2>: error calling eq: incompatible types for comparison: float64 and int
            at demo/templates/a.yaml, line 1, column 6""");
  }

  private ContractChart numbers(String yaml) {
    return chart().template(PRINTED).values(yaml);
  }
}
