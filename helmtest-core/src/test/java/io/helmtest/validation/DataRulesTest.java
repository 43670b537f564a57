package io.helmtest.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DataRulesTest {
  private static final int MEBIBYTE = 1024 * 1024;

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      quoteCharacter = '`',
      textBlock =
          """
          data: {a: b, A_b.c-1: ""}, binaryData: {b: YQ==} => ok
          data: {a/b: c} => data.a/b: "a/b" is not a config key: letters, digits, "-", "_" and ".", not ".", and no ".." first
          binaryData: {a b: YQ==} => binaryData.a b: "a b" is not a config key: letters, digits, "-", "_" and ".", not ".", and no ".." first
          data: {a: b}, binaryData: {a: YQ==} => data.a: is a key of binaryData too
          data: b => ok
          """)
  void configMaps(String entries, String problem) {
    Documents.assertProblem(
        "{apiVersion: v1, kind: ConfigMap, metadata: {name: a}, %s}".formatted(entries), problem);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      quoteCharacter = '`',
      textBlock =
          """
          stringData: {a: b} => ok
          type: kubernetes.io/tls, data: {tls.crt: YQ==}, stringData: {tls.key: a} => ok
          type: kubernetes.io/tls, data: {tls.crt: YQ==} => data[tls.key]: required in a Secret of type kubernetes.io/tls
          type: kubernetes.io/dockerconfigjson => data[.dockerconfigjson]: required in a Secret of type kubernetes.io/dockerconfigjson
          type: kubernetes.io/basic-auth, data: {password: YQ==} => ok
          type: kubernetes.io/basic-auth, data: {user: YQ==} => data.username: required in a Secret of type kubernetes.io/basic-auth
          type: kubernetes.io/service-account-token => metadata.annotations[kubernetes.io/service-account.name]: required, but missing
          """)
  void secrets(String entries, String problem) {
    Documents.assertProblem(
        "{apiVersion: v1, kind: Secret, metadata: {name: a}, %s}".formatted(entries), problem);
  }

  @Test
  void aConfigMapHoldsAtMostOneMebibyte() {
    assertThat(Documents.problems(configMap("é".repeat(MEBIBYTE / 2)))).isEmpty();
    assertThat(Documents.problems(configMap("é".repeat(MEBIBYTE / 2) + "a")))
        .containsExactly("data: has 1048577 bytes of data, at most 1048576 are allowed");
    assertThat(Documents.problems(configMap("a".repeat(MEBIBYTE)) + "binaryData: {b: YWE=}"))
        .containsExactly("data: has 1048578 bytes of data, at most 1048576 are allowed");
  }

  @Test
  void aSecretHoldsAtMostOneMebibyteDecoded() {
    String encoded = "YWFh".repeat(MEBIBYTE / 3);

    assertThat(Documents.problems(Documents.object("v1", "Secret", "data: {a: " + encoded + "}")))
        .isEmpty();
    assertThat(
            Documents.problems(
                Documents.object("v1", "Secret", "data: {a: " + encoded + "YWFhYQ==}")))
        .containsExactly("data: has 1048579 bytes of data, at most 1048576 are allowed");
  }

  @ParameterizedTest
  @ValueSource(strings = {"data", "stringData"})
  void whatIsInASecretIsNotTold(String data) {
    List<ValidationProblem> problems =
        Documents.validation(Documents.object("v1", "Secret", data + ": {a/b: c2VjcmV0}"))
            .problems();

    assertThat(problems).singleElement().hasToString("%s", problems.get(0).text());
    assertThat(problems.get(0).found()).isEqualTo("the key \"a/b\"");
    assertThat(problems.toString()).doesNotContain("c2VjcmV0");
  }

  private static String configMap(String value) {
    return Documents.object("v1", "ConfigMap", "data: {a: '" + value + "'}");
  }
}
