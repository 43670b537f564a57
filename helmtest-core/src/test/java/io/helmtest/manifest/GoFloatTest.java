package io.helmtest.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The integers that JSON shows for floats, as Kubernetes' reader of YAML wrote each. */
class GoFloatTest {

  @ParameterizedTest
  @CsvSource({
    "9223372036854774784.0, 9223372036854775000",
    "9007199254740993.0, 9007199254740992",
    "123456789012345678.0, 123456789012345680",
    "1e17, 100000000000000000"
  })
  void theShortestDigitsCount(double value, String json) {
    assertThat(GoFloat.json(value)).hasToString(json);
  }
}
