package io.helmtest.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.helmtest.chart.ValueOverride.Option;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValueOverrideTest {

  static Stream<Arguments> yamlTypes() {
    return Stream.of(
        arguments(null, "null"),
        arguments("", "\"\""),
        arguments("8080", "\"8080\""),
        arguments("say \"é\"\n", "\"say \\\"\\u00E9\\\"\\n\""),
        arguments("\ud83d\ude00", "\"\\uD83D\\uDE00\""),
        arguments(true, "true"),
        arguments(8080, "8080"),
        arguments(1L << 40, "1099511627776"),
        arguments((short) 1, "1"),
        arguments((byte) 1, "1"),
        arguments(BigInteger.TEN.pow(20), "100000000000000000000"),
        arguments(new BigDecimal("1.10"), "1.10"),
        arguments(0.5, "0.5"),
        arguments(0.5f, "0.5"),
        arguments(List.of(), "[]"),
        arguments(Map.of(), "{}"));
  }

  @ParameterizedTest
  @MethodSource("yamlTypes")
  void aValueIsWrittenAsJsonInAscii(@Nullable Object value, String json) {
    assertThat(ValueOverride.of("a", value).value()).isEqualTo(json);
  }

  @Test
  void nestedValuesAreWrittenWhole() {
    Map<String, Object> value = new TreeMap<>();
    value.put("list", Arrays.asList(1, null, Map.of("name", "web")));
    value.put("map", Collections.singletonMap("gone", null));

    assertThat(ValueOverride.of("a", value).value())
        .isEqualTo("{\"list\":[1,null,{\"name\":\"web\"}],\"map\":{\"gone\":null}}");
  }

  static Stream<Arguments> others() {
    return Stream.of(
        arguments(Double.NaN, "a", "java.lang.Double"),
        arguments(Float.POSITIVE_INFINITY, "a", "java.lang.Float"),
        arguments('c', "a", "java.lang.Character"),
        arguments(new int[0], "a", "[I"),
        arguments(List.of(Thread.State.NEW), "a[]", "java.lang.Thread$State"),
        arguments(Map.of("b", Map.of("c", 'd')), "a.b.c", "java.lang.Character"),
        arguments(Map.of(1, "b"), "a (a key)", "java.lang.Integer"),
        arguments(Collections.singletonMap(null, "b"), "a (a key)", "null"));
  }

  @ParameterizedTest
  @MethodSource("others")
  void aValueWithoutYamlTypeIsRefused(Object value, String place, String type) {
    assertThatThrownBy(() -> ValueOverride.of("a", value))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            """
            set(path, value): a value at "%s" has no YAML type: %s. \
            Pass null, a String, Boolean or finite Number, \
            or a List or Map of such with String keys.""",
            place, type);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a=1", "a,b", "=", "a\\.b=c"})
  void aPathThatHelmReadsAsSeveralIsRefused(String path) {
    assertThatThrownBy(() -> ValueOverride.of(path, 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            """
            set(path, value): Helm reads '=' and ',' in the path "%s" as separators: \
            call set once a value, or escape them as '\\=' and '\\,'""",
            path);
  }

  @Test
  void aBackslashBeforeAnEscapeIsNone() {
    assertThatThrownBy(() -> ValueOverride.of("a\\\\=b", 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("as separators");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[0]",
        "[0].a",
        ".a",
        ".",
        "a.",
        "a..b",
        "a.[0]",
        "a[0].",
        "a[0]..b",
        "a[0].[1]",
        "..",
        "["
      })
  void aPathWithoutANameIsRefused(String path) {
    assertThatThrownBy(() -> ValueOverride.of(path, 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            """
            Helm silently drops a value at "%s", because a key in this path has no name: \
            write the path as in "ingress.hosts[0].name\"""",
            path);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a[", "a[0", "a.b[", "a[0][", "a[0][1", "a[\\]"})
  void aPathWithAnOpenBracketIsRefused(String path) {
    assertThatThrownBy(() -> ValueOverride.of(path, 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            """
            Helm 4 silently drops a value at "%s", because a '[' in this path has no ']': \
            write an item as in "hosts[0]", and a bracket that is part of a key as '\\['""",
            path);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\\", "a.b\\\\\\"})
  void aPathThatEndsWithABackslashIsRefused(String path) {
    assertThatThrownBy(() -> ValueOverride.of(path, 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            """
            The path "%s" ends with a backslash, so that Helm reads the '=' behind it as part of \
            the key: write the backslash twice""",
            path);
  }

  @ParameterizedTest
  @ValueSource(strings = {"[0]=1", "a=1,[0]=2", "a={x,y},b..c=2", "a=1,b[=2", "a=x,y,.b=3"})
  void soIsEachPathOfHelmsOwnText(String text) {
    assertThatThrownBy(() -> ValueOverride.text(Option.SET, text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("silently drops a value at");
  }

  // Helm refuses them, or means them so.
  @ParameterizedTest
  @ValueSource(
      strings = {"a[x]", "a[-1]", "a[0]b", "a[]", "a]", "a\\[", "a\\.", "a b", "a[0][1].b"})
  void anyOtherPathIsHelmsToRefuse(String path) {
    assertThat(ValueOverride.of(path, 1).path()).isEqualTo(path);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "a.b[0].c", "labels.app\\.kubernetes\\.io/name", "a\\=b\\,c"})
  void aPathIsKeptAsWritten(String path) {
    assertThat(ValueOverride.of(path, 1).path()).isEqualTo(path);
  }

  @Test
  void aBlankPathIsRefused() {
    assertThatThrownBy(() -> ValueOverride.of(" ", 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("set(path, value): the path is blank, name one such as \"image.tag\"");
  }

  @Test
  void itsValueIsNotPrinted() {
    assertThat(ValueOverride.of("db.password", "s3cret")).hasToString("set db.password");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          a=1                | a: 1
          a=1,b.c=2          | a: 1; b.c: 2
          a=x\\,y,b=2        | a: x\\,y; b: 2
          a=x,y,b=2          | a: x,y; b: 2
          a={x,y},b[0]=z     | a: {x,y}; b[0]: z
          a={x\\},y},b=z     | a: {x\\},y}; b: z
          a={x,y             | a: {x,y
          a\\=b=c=d          | a\\=b: c=d
          a=,b=              | a: ; b:
          a=1,               | a: 1
          """)
  void helmsOwnTextIsTakenApart(String text, String assignments) {
    ValueOverride override = ValueOverride.text(Option.SET_STRING, text);
    assertThat(
            override.assignments().stream()
                .map(assignment -> assignment.path() + ": " + assignment.value())
                .collect(Collectors.joining("; "))
                .strip())
        .isEqualTo(assignments);
  }

  @Test
  void howeverLongItIs() {
    String text = "x".repeat(200_000);
    assertThat(ValueOverride.text(Option.SET, "a=" + text + ",b=" + text)).hasToString("set a, b");
    assertThatThrownBy(() -> ValueOverride.text(Option.SET, text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "The text for --set is not of the form path=value, such as \"image.tag=1.4.0\". It has 200000 characters, which are not shown: they may be secret.");
  }
}
