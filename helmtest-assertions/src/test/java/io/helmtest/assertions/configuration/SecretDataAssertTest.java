package io.helmtest.assertions.configuration;

import static io.helmtest.assertions.Failures.assertFailure;
import static io.helmtest.assertions.Failures.failureOf;
import static io.helmtest.assertions.HelmAssertions.assertThat;

import io.helmtest.RenderedChart;
import io.helmtest.assertions.Renders;
import io.helmtest.assertions.SecretAssert;
import org.junit.jupiter.api.Test;

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
        values: values.yaml < values-prod.yaml
        engine: a test's own
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
        values: values.yaml < values-prod.yaml
        engine: a test's own
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
        values: values.yaml < values-prod.yaml
        engine: a test's own
        """);
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
        values: values.yaml < values-prod.yaml
        engine: a test's own
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
        values: values.yaml < values-prod.yaml
        engine: a test's own
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
