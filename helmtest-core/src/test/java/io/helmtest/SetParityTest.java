package io.helmtest;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code set} is {@code --set-json} and {@code --set}, shown by calling helm with these. */
@NeedsHelm
class SetParityTest {
  private static final String OWN = "own: {list: [1, 2], a: b}\nnothing: null\n";
  private static final String LAYER =
      "{list: [{name: x, size: 1}, {name: z}], map: {a: 1, b: {c: 2}}, text: old, on: kept}";

  static Stream<Arguments> values() {
    return Stream.of(
        value("a", 1, "1"),
        value("a", -1, "-1"),
        value("a", 0, "0"),
        value("a", 1000000, "1000000"),
        value("a", 9007199254740993L, "9007199254740993"),
        value("a", Long.MAX_VALUE, "9223372036854775807"),
        value("a", new BigInteger("18446744073709551616"), "18446744073709551616"),
        value("a", 1.5, "1.5"),
        value("a", new BigDecimal("0.1"), "0.1"),
        value("a", 1e21, "1e21"),
        value("a", true, "true"),
        value("a", false, "false"),
        value("a", "", "\"\""),
        value("a", "8080", "\"8080\""),
        value("a", "true", "\"true\""),
        value("a", "null", "\"null\""),
        value("a", "a,b=c", "\"a,b=c\""),
        value("a", "{1,2}", "\"{1,2}\""),
        value("a", "line\nbreak", "\"line\\nbreak\""),
        value("a", "é ü 🚀", "\"é ü 🚀\""),
        value("a", null, "null"),
        value("text", null, "null"),
        value("map", null, "null"),
        value("map.b", null, "null"),
        value("map.b.c", null, "null"),
        value("own.a", null, "null"),
        value("own.list", null, "null"),
        value("nothing", "there", "\"there\""),
        value("list", List.of(), "[]"),
        value("list", List.of(1, "two", true), "[1,\"two\",true]"),
        value("list", Arrays.asList(1, null), "[1,null]"),
        value("list[0].size", 2, "2"),
        value("list[1].size", 2, "2"),
        value("list[2]", Map.of("name", "new"), "{\"name\":\"new\"}"),
        value("list[4].name", "far", "\"far\""),
        value("own.list[0]", 9, "9"),
        value("map", Map.of("d", 4), "{\"d\":4}"),
        value("map", Map.of(), "{}"),
        value("map.b", Map.of("d", Map.of("e", List.of(1))), "{\"d\":{\"e\":[1]}}"),
        value("labels.example\\.org/a", "b", "\"b\""),
        value("a\\,b", 1, "1"),
        value("on", "off", "\"off\""),
        value("y", "n", "\"n\""),
        value("no", true, "true"),
        value("0", "key", "\"key\""));
  }

  @ParameterizedTest(name = "{0}={2}")
  @MethodSource("values")
  void aTypedValueIsSetJson(
      String path, @Nullable Object value, String json, @TempDir Path folder) {
    assertThat(chart(folder).set(path, value).render().yaml())
        .isEqualTo(plain(folder, "--set-json=" + path + "=" + json))
        .isNotEqualTo("failed");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a=1",
        "a=1.5",
        "a=9007199254740993",
        "a=08",
        "a=0x10",
        "a=true",
        "a=null",
        "a=",
        "a=text with space",
        "a=1,b=2",
        "a=x\\,y",
        "a={1,2,three}",
        "a={}",
        "text=null",
        "map.b=null",
        "map.b.c=3",
        "list[0].size=2",
        "list[3].name=far",
        "own.list[0]=9",
        "labels.example\\.org/a=b",
        "on=off",
        "a=b=c"
      })
  void aTextIsSet(String text, @TempDir Path folder) {
    assertThat(chart(folder).set(text).render().yaml())
        .isEqualTo(plain(folder, "--set=" + text))
        .isNotEqualTo("failed");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a=1", "a=true", "a=null", "a=1.10", "a={1,2}", "map.b.c=3"})
  void aStringTextIsSetString(String text, @TempDir Path folder) {
    assertThat(chart(folder).setString(text).render().yaml())
        .isEqualTo(plain(folder, "--set-string=" + text))
        .isNotEqualTo("failed");
  }

  private static Arguments value(String path, @Nullable Object value, String json) {
    return Arguments.of(path, value, json);
  }

  private static HelmChart chart(Path folder) {
    TestCharts.write(TestCharts.tiny(folder), "values.yaml", OWN);
    TestCharts.write(folder, "layer.yaml", LAYER);
    return HelmChart.at(folder).release("r").valuesFile(folder.resolve("layer.yaml"));
  }

  private static String plain(Path folder, String option) {
    return PlainHelm.template(folder, "--values=" + folder.resolve("layer.yaml"), option);
  }
}
