package io.helmtest.assertions.configuration;

import static io.helmtest.assertions.Failures.assertFailure;
import static io.helmtest.assertions.Failures.failureOf;
import static io.helmtest.assertions.HelmAssertions.assertThat;

import io.helmtest.assertions.ConfigMapAssert;
import io.helmtest.assertions.Renders;
import io.helmtest.assertions.SecretAssert;
import org.junit.jupiter.api.Test;

class DocumentAssertTest {
  private static final String DATA =
      """
        application.yaml: |
          server:
            port: 8080
          servers:
            - name: a
              url: http://a
          ---
          # only a comment
          ---
          spring: {profiles: prod}
        features.json: '{"features": ["search"], "limits": {"max": 5}}'
        app.properties: |
          server.port=8080
          server.name = shop
        logback.xml: |
          <!DOCTYPE configuration SYSTEM "http://example.invalid/none.dtd">
          <configuration scan="true">
            <appender name="STDOUT"><pattern>%m</pattern></appender>
            <appender name="FILE"/>
            <root level="INFO">text</root>
          </configuration>
        broken.yaml: |
          a: 1
          b: [2
        broken.json: '{"token": hunter2}'
        broken.xml: |
          <a>
          </b>
        entity.xml: |
          <!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/hostname">]>
          <a>&x;</a>
        empty.yaml: "# nothing"
      """;

  @Test
  void navigatesYaml() {
    config().yaml("application.yaml").at("server.port").isEqualTo(8080);
    config().yaml("application.yaml").at("servers[name=a].url").isEqualTo("http://a");
    config().yaml("application.yaml").document(1).at("spring.profiles").isEqualTo("prod");
    config().yaml("application.yaml").at("server.ssl").isAbsent();
    assertFailure(
        () -> config().yaml("application.yaml").at("server.port").isEqualTo(9090),
        """
        [prod] Expecting
          ConfigMap shop-config
        to have server.port in data[application.yaml]
          9090
        but was
          8080
        at shop/templates/config.yaml (rendered line 6)
        """);
    assertFailure(
        () -> config().yaml("application.yaml").at("servre.port").isEqualTo(9090),
        """
        [prod] Expecting
          ConfigMap shop-config
        to have servre.port in data[application.yaml]
          9090
        but was
          absent: the document has server, servers, did you mean "server"?
        at shop/templates/config.yaml (rendered line 6)
        """);
  }

  @Test
  void aDocumentThatIsNotThereHasNoFields() {
    assertFailure(
        () -> config().yaml("application.yaml").document(2).at("spring").isAbsent(),
        """
        [prod] Expecting
          ConfigMap shop-config
        to have data[application.yaml] with document
          2
        but was
          2 documents, counted from 0
        at shop/templates/config.yaml (rendered line 6)
        """);
    failureOf(() -> config().yaml("empty.yaml").at("a").isAbsent());
    failureOf(() -> config().yaml("application.yaml").at("servers[b].url").isAbsent());
  }

  @Test
  void navigatesJson() {
    config().json("features.json").at("features").contains("search");
    config().json("features.json").at("limits.max").number().isAtMost(5);
    failureOf(() -> config().json("features.json").at("limits.max").isEqualTo(6));
    failureOf(() -> config().json("application.yaml"));
  }

  @Test
  void navigatesProperties() {
    config().properties("app.properties").at("server.port").isEqualTo("8080").number().isAtLeast(1);
    config().properties("app.properties").at("server").isAbsent();
    assertFailure(
        () -> config().properties("app.properties").at("server.prot").isPresent(),
        """
        [prod] Expecting
          ConfigMap shop-config
        to have [server.prot] in data[app.properties]
          a value
        but was
          absent: the document has server.name, server.port, did you mean "server.port"?
        at shop/templates/config.yaml (rendered line 17)
        """);
  }

  @Test
  void navigatesXml() {
    DocumentAssert xml = config().xml("logback.xml");
    xml.at("configuration.@scan").isEqualTo("true");
    xml.at("configuration.root.@level").isEqualTo("INFO");
    xml.at("configuration.root.#text").isEqualTo("text");
    xml.at("configuration.appender[0].pattern").isEqualTo("%m");
    xml.at("configuration.appender[@name=FILE]").isPresent();
    failureOf(() -> xml.at("configuration.root.@level").isEqualTo("DEBUG"));
  }

  @Test
  void readsNothingOutsideAnXmlDocument() {
    config().xml("entity.xml").at("a").isEqualTo("");
  }

  @Test
  void tellsWhereATextDoesNotParse() {
    assertFailure(
        () -> config().yaml("broken.yaml"),
        """
        [prod] Expecting
          ConfigMap shop-config
        to have data[broken.yaml] as
          YAML
        but was
          not YAML at line 3, column 1: expected ',' or ']', but got <stream end>
        at shop/templates/config.yaml (rendered line 27)
        """);
    assertThat(failureOf(() -> config().json("broken.json")))
        .hasMessageContaining("not JSON at line 1, column 11: ");
    assertThat(failureOf(() -> config().xml("broken.xml")))
        .hasMessageContaining("not XML at line 2, column 3: ");
  }

  @Test
  void aKeyThatIsNotThereListsTheKeys() {
    assertThat(failureOf(() -> config().yaml("aplication.yaml")))
        .hasMessageContaining("did you mean \"application.yaml\"?");
  }

  @Test
  void aDocumentOfASecretIsNotShown() {
    SecretAssert secret = assertThat(Renders.of(secret())).secret("shop-secret");
    secret.yaml("application.yaml").at("server.port").isEqualTo(8080);
    assertFailure(
        () -> secret.yaml("application.yaml").at("server.port").isEqualTo(9090),
        """
        [prod] Expecting
          Secret shop-secret
        to have server.port in stringData[application.yaml]
          a value, not shown
        but was
          a value, not shown
        at shop/templates/secret.yaml (rendered line 6)
        """);
    assertThat(failureOf(() -> secret.yaml("application.yaml").at("servers[b].url").isPresent()))
        .message()
        .contains("but was\n  absent\n");
    assertFailure(
        () -> secret.json("broken.json"),
        """
        [prod] Expecting
          Secret shop-secret
        to have stringData[broken.json] as
          JSON
        but was
          not JSON at line 1, column 11
        at shop/templates/secret.yaml (rendered line 30)
        """);
  }

  private static ConfigMapAssert config() {
    String manifest =
        """
        # Source: shop/templates/config.yaml
        apiVersion: v1
        kind: ConfigMap
        metadata: {name: shop-config}
        data:
        """
            + DATA;
    return assertThat(Renders.of(manifest)).configMap("shop-config");
  }

  private static String secret() {
    return """
        # Source: shop/templates/secret.yaml
        apiVersion: v1
        kind: Secret
        metadata: {name: shop-secret}
        stringData:
        """
        + DATA;
  }
}
