package io.helmtest.assertions.configuration;

import static io.helmtest.assertions.Failures.assertFailure;
import static io.helmtest.assertions.HelmAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.helmtest.assertions.Renders;
import org.junit.jupiter.api.Test;

class DataAssertTest {
  private static final String CONFIG =
      """
      ---
      # Source: shop/templates/config/configmap.yaml
      apiVersion: v1
      kind: ConfigMap
      metadata:
        name: shop-config
      data:
        LOG_LEVEL: INFO
        application.yaml: |
          server:
            port: 8080
      """;

  @Test
  void knowsKeysAndValues() {
    data()
        .hasEntry("LOG_LEVEL", "INFO")
        .hasKeys("LOG_LEVEL", "application.yaml")
        .doesNotHaveKey("DEBUG");
    data().value("application.yaml").contains("port: 8080");
  }

  @Test
  void tellsTheOtherValue() {
    assertFailure(
        () -> data().hasEntry("LOG_LEVEL", "WARN"),
        """
        [prod] Expecting
          ConfigMap shop-config
        to have data[LOG_LEVEL]
          WARN
        but was
          INFO
        at shop/templates/config/configmap.yaml (rendered line 8)
        """);
  }

  @Test
  void spellsOutWhiteSpaceWhereNothingElseDiffers() {
    assertFailure(
        () -> data().hasEntry("application.yaml", "server:\n  port: 8080"),
        """
        [prod] Expecting
          ConfigMap shop-config
        to have data[application.yaml]
          server:
            port: 8080
        but was
          server:
            port: 8080\\n
        at shop/templates/config/configmap.yaml (rendered line 9)
        """);
    assertFailure(
        () -> data().hasEntry("LOG_LEVEL", " \tINFO"),
        """
        [prod] Expecting
          ConfigMap shop-config
        to have data[LOG_LEVEL]
          \\s\\tINFO
        but was
          INFO
        at shop/templates/config/configmap.yaml (rendered line 8)
        """);
  }

  @Test
  void tellsTheKeysThereAreAndTheClosest() {
    assertFailure(
        () -> data().hasEntry("LOGLEVEL", "INFO"),
        """
        [prod] Expecting
          ConfigMap shop-config
        to have data with
          LOGLEVEL
        but was
          LOG_LEVEL
          application.yaml
          did you mean "LOG_LEVEL"?
        at shop/templates/config/configmap.yaml (rendered line 7)
        """);
  }

  @Test
  void refusesAKeyThatShouldNotBeThere() {
    assertFailure(
        () -> data().doesNotHaveKey("LOG_LEVEL"),
        """
        [prod] Expecting
          ConfigMap shop-config
        not to have data with
          LOG_LEVEL
        but was
          INFO
        at shop/templates/config/configmap.yaml (rendered line 8)
        """);
  }

  @Test
  void saysWhereATextIsFrom() {
    assertFailure(
        () -> data().value("application.yaml").contains("port: 9090"),
        """
        [prod] Expecting
          ConfigMap shop-config
        to have data[application.yaml] containing
          port: 9090
        but was
          server:
            port: 8080
        at shop/templates/config/configmap.yaml (rendered line 9)
        """);
  }

  @Test
  void refusesToCheckNoKeys() {
    assertThatThrownBy(() -> data().hasKeys())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("hasKeys of nothing checks nothing: name at least one");
  }

  private static DataAssert data() {
    return assertThat(Renders.of(CONFIG)).configMap("shop-config").data();
  }
}
