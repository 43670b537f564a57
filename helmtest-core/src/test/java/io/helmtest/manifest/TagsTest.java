package io.helmtest.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What go-yaml makes of explicit tags. */
class TagsTest {

  @ParameterizedTest
  @MethodSource
  void aTagDecidesAboutTheType(String yaml, @Nullable Object value) {
    assertThat(Streams.one("a: " + yaml).content()).containsEntry("a", value);
  }

  static List<Arguments> aTagDecidesAboutTheType() {
    return List.of(
        Arguments.of("!!str 1", "1"),
        Arguments.of("!!int 0777", 511),
        Arguments.of("!!int \"1\"", 1),
        Arguments.of("!!int 3000000000", 3_000_000_000L),
        Arguments.of("!!int 18446744073709551615", new BigInteger("18446744073709551615")),
        Arguments.of("!!float 1", 1.0),
        Arguments.of("!!float 1.5", 1.5),
        Arguments.of("!!bool yes", true),
        Arguments.of("!!null ~", null),
        Arguments.of("!!null ''", null),
        Arguments.of("!!binary YcOk", "aä"),
        Arguments.of("!!binary \"Yc\\nOk\"", "aä"),
        Arguments.of("!!timestamp 2026-01-31", "2026-01-31"),
        Arguments.of("!!timestamp 2026-1-3 1:2:3.4", "2026-1-3 1:2:3.4"),
        Arguments.of("!!timestamp 2026-01-31T12:00:00+01:00", "2026-01-31T12:00:00+01:00"),
        Arguments.of("!foreign 1", "1"),
        Arguments.of("!!foreign 1", "1"),
        Arguments.of("! 1", "1"),
        Arguments.of("!<tag:example.org,2026:a> 1", "1"),
        Arguments.of("!!set {b: 1}", Map.of("b", 1)),
        Arguments.of("!!str [1]", List.of(1)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          !!int x                | the scalar is no !!int
          !!int 1.0              | the scalar is no !!int
          !!int ~                | the scalar is no !!int
          !!float x              | the scalar is no !!float
          !!float true           | the scalar is no !!float
          !!bool 1               | the scalar is no !!bool
          !!null x               | the scalar is no !!null
          !!timestamp tomorrow   | the scalar is no !!timestamp
          !!binary YQ            | a !!binary is not base64
          !e!x 1                 | found undefined tag handle !e!
          """)
  void whatDoesNotFitIsNoYaml(String yaml, String message) {
    assertThat(Streams.problems("# Source: a.yaml\nkind: A\na: " + yaml + "\n"))
        .isEqualTo("a.yaml (rendered line 3:4) is not YAML: " + message);
  }

  @Test
  void taggedNumbersAreNumbers() {
    assertThat(Streams.problems(Streams.CONFIG_MAP + "data: {a: !!float 1}\n"))
        .isEqualTo(
            """
            unknown template (rendered line 3:8) data.a: \
            expected a string but found the number 1: quote it in the template""");
  }
}
