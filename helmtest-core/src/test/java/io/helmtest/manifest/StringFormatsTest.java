package io.helmtest.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What Kubernetes parses out of scalars, as its serializer said of each. */
class StringFormatsTest {

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          QUANTITY   | 1
          QUANTITY   | 1.5
          QUANTITY   | 1e3
          QUANTITY   | 64Mi
          QUANTITY   | 1.5Gi
          QUANTITY   | 250m
          QUANTITY   | -1k
          QUANTITY   | "+1m"
          QUANTITY   | " 1 "
          QUANTITY   | "1Gi\\u00a0"
          QUANTITY   | "5."
          QUANTITY   | "1E+3"
          QUANTITY   | 1E
          QUANTITY   | .
          QUANTITY   | e3
          BASE64     | YQ==
          BASE64     | ""
          BASE64     | "YQ=\\n="
          BASE64     | "Y\\nQ\\r=="
          BASE64     | YR==
          DATE_TIME  | 2026-01-31T12:00:00Z
          DATE_TIME  | 2026-01-31T12:00:00.123456789123+01:00
          DATE_TIME  | "2026-01-31T12:00:00,5Z"
          DATE_TIME  | 2026-01-31T12:00:00-23:59
          DATE_TIME  | 2026-01-31T12:00:00+24:60
          DATE_TIME  | 0000-01-01T00:00:00Z
          DATE_TIME  | 2026-01-31T1:00:00Z
          DATE_TIME  | "2024-02-29T9:00:00,5+01:00"
          MICRO_TIME | 2026-01-31T12:00:00.123456Z
          MICRO_TIME | "2026-01-31T12:00:00,123456+01:00"
          MICRO_TIME | 2026-01-31T1:00:00.123456Z
          DURATION   | 1h30m
          DURATION   | -1.5s
          DURATION   | .5ms
          DURATION   | "0"
          DURATION   | 1µs2ns
          """)
  void kubernetesTakes(ScalarType type, String yaml) {
    assertThat(type.accepts(ScalarTypesTest.value(yaml))).isTrue();
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          QUANTITY   | lots
          QUANTITY   | 1GB
          QUANTITY   | 1K
          QUANTITY   | 1e3Ki
          QUANTITY   | "1Gi\\n"
          QUANTITY   | "\\t1"
          QUANTITY   | "1\\u2028"
          QUANTITY   | 1e
          QUANTITY   | 1.2.3
          QUANTITY   | "1_000"
          QUANTITY   | ""
          QUANTITY   | " "
          QUANTITY   | true
          BASE64     | YQ=
          BASE64     | YQ
          BASE64     | a-_=
          BASE64     | "a b="
          BASE64     | Y===
          BASE64     | 5
          DATE_TIME  | 2026-01-31
          DATE_TIME  | 2026-02-30T12:00:00Z
          DATE_TIME  | 2026-01-31T24:00:00Z
          DATE_TIME  | 2026-01-31T12:00:60Z
          DATE_TIME  | 2026-01-31T12:00Z
          DATE_TIME  | 2026-01-31T12:00:00+25:00
          DATE_TIME  | 2026-01-31T12:00:00-07:61
          DATE_TIME  | 2026-01-31T12:00:00+0100
          DATE_TIME  | 2026-01-31T12:00:00.Z
          DATE_TIME  | 2026-01-31t12:00:00z
          DATE_TIME  | 2026-1-31T01:00:00Z
          DATE_TIME  | 2026-01-31T01:0:00Z
          DATE_TIME  | 2026-01-31T01:00:0Z
          DATE_TIME  | 2026-01-31T001:00:00Z
          DATE_TIME  | 2026-01-31T:00:00Z
          DATE_TIME  | "2026-01-31T 1:00:00Z"
          DATE_TIME  | 2026-02-29T1:00:00Z
          DATE_TIME  | 2026-01-31T1:60:00Z
          DATE_TIME  | 2026-01-31T01:00:00+1:00
          DATE_TIME  | 2026-01-31T1:00:00.5
          DATE_TIME  | "2026-01-31T1:00:00.,5Z"
          DATE_TIME  | 2026-01-31T1:00:00Z1
          DATE_TIME  | ""
          DATE_TIME  | 5
          MICRO_TIME | 2026-01-31T12:00:00Z
          MICRO_TIME | 2026-01-31T12:00:00.1234567Z
          MICRO_TIME | 2026-01-31T1:00:00.12345Z
          MICRO_TIME | 2026-02-30T12:00:00.123456Z
          DURATION   | 30
          DURATION   | "30"
          DURATION   | 1d
          DURATION   | ""
          """)
  void kubernetesRefuses(ScalarType type, String yaml) {
    assertThat(type.accepts(ScalarTypesTest.value(yaml))).isFalse();
  }
}
