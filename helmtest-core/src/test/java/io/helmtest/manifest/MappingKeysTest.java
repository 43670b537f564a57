package io.helmtest.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Keys become strings, as in the JSON that Kubernetes makes of YAML. */
class MappingKeysTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          a                    | a
          'a b'                | a b
          ''                   | ``
          on                   | true
          No                   | false
          8                    | 8
          08                   | 8
          0777                 | 511
          0x10                 | 16
          3000000000           | 3000000000
          9223372036854775807  | 9223372036854775807
          1.0                  | 1
          1.10                 | 1.1
          0.1                  | 0.1
          1e3                  | 1000
          123456.0             | 123456
          1234567.0            | 1.234567e+06
          1e20                 | 1e+20
          -1e20                | -1e+20
          1.5e-5               | 1.5e-05
          0.0001               | 0.0001
          0.00012              | 0.00012
          100000.0             | 100000
          1000000.0            | 1e+06
          1e400                | 1e400
          1e39                 | .inf
          -1e39                | -.inf
          .inf                 | .inf
          .nan                 | .nan
          0.0                  | 0
          16777217.0           | 1.6777216e+07
          3.4028235e38         | 3.4028235e+38
          0.3333333333         | 0.33333334
          1.0000003491938969e-8 | 1.00000035e-08
          18446744073709551616 | 1.8446744e+19
          2026-01-31           | 2026-01-31
          !!binary YQ==        | a
          """)
  void aKeyIsAString(String yaml, String key) {
    assertThat(Streams.one("{" + yaml + ": x}").content()).containsOnlyKeys(key);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          ~                    | the key "~" cannot be a JSON key: quote it
          null                 | the key "null" cannot be a JSON key: quote it
          18446744073709551615 | the key "18446744073709551615" cannot be a JSON key: quote it
          9223372036854775808  | the key "9223372036854775808" cannot be a JSON key: quote it
          [a]                  | a mapping's key is not a scalar
          {a: b}               | a mapping's key is not a scalar
          """)
  void notEveryScalarCanBeAKey(String yaml, String message) {
    assertThat(Streams.problems("kind: A\nspec:\n  ? " + yaml + "\n  : x\n"))
        .isEqualTo("unknown template (rendered line 3:5) is not YAML: " + message);
  }
}
