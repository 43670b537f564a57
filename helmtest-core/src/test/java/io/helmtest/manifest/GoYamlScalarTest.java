package io.helmtest.manifest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class GoYamlScalarTest {
  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

  @ParameterizedTest(name = "[{index}] {0}")
  @MethodSource("vectors")
  void resolvesAsInKubernetes(String yaml, JsonNode expected) {
    Object actual = GoYamlScalar.resolve(yaml);

    assertThat(same(expected, actual)).as("%s is %s, not %s", yaml, expected, actual).isTrue();
  }

  @Test
  void noVectorIsMissing() throws IOException {
    assertThat(vectors()).hasSize(2_984);
  }

  @Test
  void integersAreOfTheSmallestTypeThatHoldsThem() {
    assertThat(GoYamlScalar.resolve("2147483647")).isEqualTo(2147483647);
    assertThat(GoYamlScalar.resolve("2147483648")).isEqualTo(2147483648L);
    assertThat(GoYamlScalar.resolve("9223372036854775808"))
        .isEqualTo(new BigInteger("9223372036854775808"));
  }

  @Test
  void underscoresBehindALeadingPointMustStandBetweenDigits() {
    assertThat(GoYamlScalar.resolve(".1_000")).isEqualTo(0.1);
    assertThat(GoYamlScalar.resolve(".1__0")).isEqualTo(".1__0");
    assertThat(GoYamlScalar.resolve("._1")).isEqualTo("._1");
    assertThat(GoYamlScalar.resolve(".1_")).isEqualTo(".1_");
  }

  @Test
  void nothingIsNull() {
    assertThat(GoYamlScalar.resolve("")).isNull();
    assertThat(GoYamlScalar.resolve("~")).isNull();
  }

  static List<Arguments> vectors() throws IOException {
    try (InputStream lines =
        Objects.requireNonNull(
            GoYamlScalarTest.class.getResourceAsStream("/vectors/scalars.jsonl"))) {
      return new String(lines.readAllBytes(), UTF_8)
          .lines()
          .map(MAPPER::readTree)
          .map(vector -> Arguments.of(vector.get("yaml").asString(), vector.get("value")))
          .toList();
    }
  }

  private static boolean same(JsonNode expected, @Nullable Object actual) {
    if (actual instanceof Double number) {
      return expected.isNumber() && expected.doubleValue() == number;
    }
    return actual instanceof Number number
        ? expected.isNumber()
            && expected.decimalValue().compareTo(new BigDecimal(number.toString())) == 0
        : Objects.equals(MAPPER.treeToValue(expected, Object.class), actual);
  }
}
