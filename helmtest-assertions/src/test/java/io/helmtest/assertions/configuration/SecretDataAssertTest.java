package io.helmtest.assertions.configuration;

import static io.helmtest.assertions.Failures.assertFailure;
import static io.helmtest.assertions.Failures.failureOf;
import static io.helmtest.assertions.HelmAssertions.assertThat;

import io.helmtest.RenderedChart;
import io.helmtest.assertions.Renders;
import io.helmtest.assertions.SecretAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SecretDataAssertTest {
  private static final RenderedChart CHART =
      Renders.of(
          """
          # Source: shop/templates/secret.yaml
          apiVersion: v1
          kind: Secret
          metadata: {name: shop-db}
          data:
            username: c2hvcA==
            password: b2xk
          stringData:
            password: hunter2
          """);

  @Test
  void decodesDataAndLetsStringDataWin() {
    secret().hasType("Opaque").data().hasKeys("username", "password").doesNotHaveKey("url");
    secret().data().value("username").isEqualTo("shop").hasSizeBetween(4, 4);
    secret().data().value("password").isEqualTo("hunter2").matches("[a-z]+\\d");
    assertThat(CHART).secrets().hasSize(1).each(each -> each.data().hasKeys("password"));
  }

  @Test
  void tellsLengthAndPatternButNotTheValue() {
    assertFailure(
        () -> secret().data().value("password").matches("[A-Z]{32}"),
        """
        [prod] Expecting
          Secret shop-db
        to have stringData[password] matching
          [A-Z]{32}
        but was
          a text of 7 characters, not shown
        at shop/templates/secret.yaml (rendered line 9)
        """);
    assertFailure(
        () -> secret().data().value("password").hasSizeBetween(16, 64),
        """
        [prod] Expecting
          Secret shop-db
        to have stringData[password]
          a text of 16 to 64 characters
        but was
          a text of 7 characters, not shown
        at shop/templates/secret.yaml (rendered line 9)
        """);
  }

  @Test
  void tellsTheKeysThereAreAndTheClosest() {
    assertFailure(
        () -> secret().data().value("pasword"),
        """
        [prod] Expecting
          Secret shop-db
        to have data with
          pasword
        but was
          username
          password
          did you mean "password"?
        at shop/templates/secret.yaml (rendered line 5)
        """);
  }

  @ParameterizedTest
  @CsvSource({
    "hunter2, 'hunter2\\n', 7, 8, …, …\\n",
    "hunter2, ' hunter2\\r\\n', 7, 10, …, \\s…\\r\\n",
    "'hunter2\\n', hunter2, 8, 7, …\\n, …",
    "'hunter2\\n', 'hunter2\\n\\n', 8, 9, …\\n, …\\n\\n",
    "'', '\\n', 0, 1, '', \\n"
  })
  void saysThatOnlyWhiteSpaceDiffers(
      String expected, String found, int length, int foundLength, String shown, String shownFound) {
    String secret =
        """
        apiVersion: v1
        kind: Secret
        metadata: {name: token}
        stringData: {token: "%s"}
        """
            .formatted(found);
    assertFailure(
        () ->
            assertThat(Renders.of(secret))
                .secret("token")
                .data()
                .value("token")
                .isEqualTo(expected.translateEscapes()),
        """
        [prod] Expecting
          Secret token
        to have stringData[token]
          a text of %d characters, not shown, the same but for white space at its ends: "%s"
        but was
          a text of %d characters, not shown, the same but for white space at its ends: "%s"
        at unknown template (rendered line 4)
        """
            .formatted(length, shown, foundLength, shownFound));
  }

  @Test
  void saysThatItIsEncodedTwice() {
    String secret =
        """
        apiVersion: v1
        kind: Secret
        metadata: {name: token}
        data: {token: YUhWdWRHVnlNZz09}
        """;
    assertFailure(
        () ->
            assertThat(Renders.of(secret))
                .secret("token")
                .data()
                .value("token")
                .isEqualTo("hunter2"),
        """
        [prod] Expecting
          Secret token
        to have data[token]
          a text of 7 characters, not shown
        but was
          a text of 12 characters, not shown, the other one encoded with base64
        at unknown template (rendered line 4)
        """);
  }

  @Test
  void saysItOfTheEncodedFieldToo() {
    assertFailure(
        () -> secret().at("data[username]").isEqualTo("c2hvcAo="),
        """
        [prod] Expecting
          Secret shop-db
        to have data[username]
          a text of 8 characters, not shown, decoded, the same but for white space at its ends: "…\\n"
        but was
          a text of 8 characters, not shown, decoded, the same but for white space at its ends: "…"
        at shop/templates/secret.yaml (rendered line 6)
        """);
  }

  @Test
  void saysTheSameOfAnEnvironmentVariable() {
    String secret =
        """
        ---
        apiVersion: v1
        kind: Secret
        metadata: {name: token}
        stringData: {token: "hunter2\\n"}
        """;
    String pod =
        "containers: [{name: web, env: [{name: A, valueFrom: {secretKeyRef: {name: token, key: token}}}]}]";
    assertThat(
            failureOf(
                () ->
                    assertThat(Renders.of(Renders.deployment(pod) + secret))
                        .deployment("shop-web")
                        .container("web")
                        .environment()
                        .hasValue("A", "hunter2")))
        .hasMessageContaining("the same but for white space at its ends: \"…\\n\", from key token");
  }

  @Test
  void refusesAKeyThatShouldNotBeThereAndAnotherType() {
    assertFailure(
        () -> secret().data().doesNotHaveKey("username"),
        """
        [prod] Expecting
          Secret shop-db
        not to have data with
          username
        but was
          present, not shown
        at shop/templates/secret.yaml (rendered line 6)
        """);
    assertFailure(
        () -> secret().hasType("kubernetes.io/tls"),
        """
        [prod] Expecting
          Secret shop-db
        to have type
          kubernetes.io/tls
        but was
          Opaque
        at shop/templates/secret.yaml (rendered line 2)
        """);
  }

  @Test
  void assertionsOfAssertJShowNothingEither() {
    assertThat(failureOf(() -> secret().isEqualTo("a")))
        .message()
        .doesNotContain("hunter2", "b2xk");
    assertThat(failureOf(() -> secret().data().value("password").isEmpty()))
        .message()
        .doesNotContain("hunter2");
  }

  private static SecretAssert secret() {
    return assertThat(CHART).secret("shop-db");
  }
}
