package io.helmtest.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which scalars Kubernetes takes where, as its serializer said of each. */
class ScalarTypesTest {

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          STRING        | x
          STRING        | '8080'
          STRING        | 2026-01-31
          STRING        | 12:30:45
          STRING        | 1e400
          BOOLEAN       | true
          BOOLEAN       | yes
          INT32         | 2147483647
          INT32         | -2147483648
          INT32         | 3.0
          INT32         | -0.0
          INT32         | 1e3
          INT32         | 0777
          INT64         | 3
          INT64         | 9223372036854775807
          INT64         | -9223372036854775808
          INT64         | 1e15
          NUMBER        | 1
          NUMBER        | 1.5
          NUMBER        | 18446744073709551615
          UINT16        | 0
          UINT16        | 65535
          UINT16        | 3.0
          INT_OR_STRING | 80
          INT_OR_STRING | 80.0
          INT_OR_STRING | '80'
          INT_OR_STRING | ''
          INT_OR_STRING | 25%
          """)
  void kubernetesTakes(ScalarType type, String yaml) {
    assertThat(type.accepts(value(yaml))).isTrue();
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          STRING        | 8080
          STRING        | 1.5
          STRING        | no
          BOOLEAN       | 1
          BOOLEAN       | 'true'
          INT32         | 2147483648
          INT32         | -2147483649
          INT32         | 3000000000.0
          INT32         | 3.5
          INT32         | 1e20
          INT32         | 1e21
          INT32         | '3'
          INT32         | true
          INT64         | 9223372036854775808
          INT64         | 1e19
          INT64         | 0.5
          INT64         | '3'
          NUMBER        | '1'
          NUMBER        | true
          UINT16        | 65536
          UINT16        | -1
          UINT16        | '1'
          INT_OR_STRING | 80.5
          INT_OR_STRING | true
          INT_OR_STRING | 3000000000
          """)
  void kubernetesRefuses(ScalarType type, String yaml) {
    assertThat(type.accepts(value(yaml))).isFalse();
  }

  static Object value(@Nullable String yaml) {
    return Streams.one("a: " + yaml).value("a").orElseThrow();
  }
}
