package io.helmtest.assertions.value;

import static io.helmtest.assertions.Failures.assertFailure;
import static io.helmtest.assertions.Failures.failureOf;
import static io.helmtest.assertions.HelmAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.helmtest.RenderedChart;
import io.helmtest.assertions.Renders;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class FieldAssertTest {
  private static final RenderedChart CHART =
      Renders.of(
          """
          # Source: shop/templates/certificate.yaml
          apiVersion: cert-manager.io/v1
          kind: Certificate
          metadata: {name: shop}
          spec:
            dnsNames: [shop.example.com, www.example.com]
            duration: 24h
            renewals: 3
            text: "7"
            storage: 1Gi
            ca: aGVsbG8=
            none: ""
            nothing: []
            flags: [a, b, b]
            args: ["-Xmx512m", "-server"]
            issuerRef: {name: acme, kind: Issuer}
            env:
              - name: LOG_LEVEL
                value: INFO
              - name: JAVA_OPTS
                value: -Xmx512m -server
                from: {field: status.podIP}
          ---
          apiVersion: v1
          kind: Secret
          metadata: {name: db}
          data: {password: aHVudGVyMg==}
          """);

  private static final List<Consumer<FieldAssert>> CALLS_OF_A_MISSING_FIELD =
      List.of(
          field -> field.isEqualTo(3),
          field -> field.isNotEqualTo(3),
          field -> field.isIn(3),
          field -> field.isNotIn(3),
          field -> field.isPresent(),
          field -> field.isNotNull(),
          field -> field.isOfType(FieldType.NUMBER),
          field -> field.isNotOfType(FieldType.STRING),
          field -> field.contains("a"),
          field -> field.doesNotContain("a"),
          field -> field.containsOnly("a"),
          field -> field.containsExactlyInAnyOrder("a"),
          field -> field.isSubsetOf("a"),
          field -> field.containsItemWith(Map.of("a", 1)),
          field -> field.doesNotContainItemWith(Map.of("a", 1)),
          field -> field.containsItemsWith(0, Map.of("a", 1)),
          field -> field.containsEntries(Map.of("a", 1)),
          field -> field.doesNotContainEntries(Map.of("a", 1)),
          field -> field.isEmpty(),
          field -> field.isNotEmpty(),
          field -> field.hasSize(0),
          field -> field.hasSizeBetween(0, 9),
          field -> field.each(item -> {}),
          field -> field.any(item -> {}),
          field -> field.satisfies(value -> {}),
          field -> field.text().isEmpty(),
          field -> field.number().isAtMost(9),
          field -> field.quantity().isAtMost("9"),
          field -> field.decodedBase64().isNotNull());

  @Test
  void findsItemsByWhatTheyHave() {
    spec("env[LOG_LEVEL].value").isEqualTo("INFO");
    spec("env[name=LOG_LEVEL].value").isEqualTo("INFO");
    spec("env[value=INFO].name").isEqualTo("LOG_LEVEL");
    spec("env[from.field=status.podIP].name").isEqualTo("JAVA_OPTS");
    spec("env").at("[name=LOG_LEVEL]").at("value").isEqualTo("INFO");
  }

  @Test
  void tellsHowFarAPathLeads() {
    assertFailure(
        () -> spec("env[name=LOGLEVEL].value").isEqualTo("INFO"),
        """
        [prod] Expecting
          Certificate shop
        to have spec.env[name=LOGLEVEL].value
          INFO
        but was
          absent: spec.env has [LOG_LEVEL], [JAVA_OPTS], did you mean "LOG_LEVEL"?
        at shop/templates/certificate.yaml (rendered line 17)
        """);
    assertFailure(
        () -> spec("issuerRef.nmae").isPresent(),
        """
        [prod] Expecting
          Certificate shop
        to have spec.issuerRef.nmae
          a value
        but was
          absent: spec.issuerRef has name, kind, did you mean "name"?
        at shop/templates/certificate.yaml (rendered line 16)
        """);
  }

  @Test
  void knowsTypes() {
    spec("dnsNames").isOfType(FieldType.LIST);
    spec("issuerRef").isOfType(FieldType.MAP);
    spec("renewals").isOfType(FieldType.NUMBER);
    spec("text").isOfType(FieldType.STRING);
    assertFailure(
        () -> spec("text").isOfType(FieldType.NUMBER),
        """
        [prod] Expecting
          Certificate shop
        to have spec.text
          a number
        but was
          7, a string
        at shop/templates/certificate.yaml (rendered line 9)
        """);
  }

  @Test
  void looksIntoLists() {
    spec("dnsNames")
        .contains("shop.example.com")
        .doesNotContain("example.com")
        .containsOnly("www.example.com", "shop.example.com")
        .hasSize(2)
        .isEqualTo(List.of("shop.example.com", "www.example.com"));
    assertFailure(
        () -> spec("dnsNames").contains("shop.example.com", "api.example.com"),
        """
        [prod] Expecting
          Certificate shop
        to have spec.dnsNames containing
          api.example.com
        but was
          [shop.example.com, www.example.com]
        at shop/templates/certificate.yaml (rendered line 6)
        """);
    failureOf(() -> spec("dnsNames").doesNotContain("www.example.com"));
    failureOf(() -> spec("dnsNames").containsOnly("www.example.com"));
    assertFailure(
        () -> spec("dnsNames").hasSize(3),
        """
        [prod] Expecting
          Certificate shop
        to have spec.dnsNames of size
          3
        but was
          2: [shop.example.com, www.example.com]
        at shop/templates/certificate.yaml (rendered line 6)
        """);
    assertThatThrownBy(() -> spec("dnsNames").contains())
        .hasMessage("contains of nothing checks nothing: name at least one");
  }

  @Test
  void checksEachItem() {
    spec("dnsNames").each(name -> name.text().matches(".+[.]example[.]com"));
    spec("env").each(variable -> variable.at("value").isPresent());
    assertFailure(
        () -> spec("env").each(variable -> variable.at("from").isAbsent()),
        """
        [prod] Expecting
          Certificate shop
        not to have spec.env[1].from
          anything
        but was
          {field=status.podIP}
        at shop/templates/certificate.yaml (rendered line 22)
        """);
    assertFailure(
        () -> spec("dnsNames").each(name -> name.isEqualTo("shop")),
        """
        [prod] Expecting
          Certificate shop spec.dnsNames
        to pass every check but 2 failed
          Certificate shop  spec.dnsNames[0]  expected shop  but was shop.example.com  at shop/templates/certificate.yaml (rendered line 6)
          Certificate shop  spec.dnsNames[1]  expected shop  but was www.example.com   at shop/templates/certificate.yaml (rendered line 6)
        """);
  }

  @Test
  void checksNoItemOfNothing() {
    assertFailure(
        () ->
            assertThat(Renders.pod("containers: []"))
                .deployment("shop-web")
                .podAt("spec.containers")
                .each(container -> {}),
        """
        [prod] Expecting
          Deployment shop-web
        to have spec.template.spec.containers with
          at least one item to check
        but was
          none
        at shop/templates/web/deployment.yaml (rendered line 10)
        """);
    failureOf(() -> spec("names").each(item -> {}));
    failureOf(() -> spec("issuerRef").each(item -> {}));
  }

  @Test
  void absenceContainsNothingAndLacksNothing() {
    failureOf(() -> spec("names").doesNotContain("a"));
    failureOf(() -> spec("names").hasSize(0));
    failureOf(() -> spec("renewals").contains(3));
  }

  @Test
  void looksIntoMaps() {
    spec("issuerRef").containsEntries(Map.of("name", "acme")).hasSize(2);
    assertFailure(
        () -> spec("issuerRef").containsEntries(Map.of("name", "acme", "group", "x")),
        """
        [prod] Expecting
          Certificate shop
        to have spec.issuerRef containing
          group: x
        but was
          group: (absent)
        at shop/templates/certificate.yaml (rendered line 16)
        """);
  }

  @Test
  void looksIntoTexts() {
    spec("env[JAVA_OPTS].value").contains("512m");
    spec("env[JAVA_OPTS].value")
        .text()
        .containsWord("-Xmx512m")
        .doesNotContainWord("-Xmx512")
        .contains("512")
        .doesNotContain("1024")
        .matches("-Xmx\\d+m .*")
        .doesNotMatch("-Xmx")
        .hasSize(16);
    spec("args").text().containsWord("-Xmx512m").doesNotContainWord("-Xmx512");
    assertFailure(
        () -> spec("args").text().containsWord("-Xmx512"),
        """
        [prod] Expecting
          Certificate shop
        to have spec.args containing the word
          -Xmx512
        but was
          -Xmx512m -server
        at shop/templates/certificate.yaml (rendered line 15)
        """);
    failureOf(() -> spec("args").text().doesNotContainWord("-server"));
    failureOf(() -> spec("duration").text().matches("\\d+"));
    failureOf(() -> spec("duration").text().doesNotMatch("\\d+h"));
  }

  @Test
  void comparesByMeaningBothWaysRound() {
    spec("renewals").isEqualTo(3L).isEqualTo(3.0).isNotEqualTo("3").isNotEqualTo(4L);
    spec("renewals").isIn(1, 3L).isNotIn(1, 2L);
    spec("issuerRef").isEqualTo(Map.of("kind", "Issuer", "name", "acme")).isNotEqualTo(Map.of());
    spec("text").isNotEqualTo(7);
    assertFailure(
        () -> spec("renewals").isNotEqualTo(3L),
        """
        [prod] Expecting
          Certificate shop
        to have spec.renewals other than
          3
        but was
          3
        at shop/templates/certificate.yaml (rendered line 8)
        """);
    failureOf(() -> spec("renewals").isNotIn(1, 3L));
    failureOf(() -> spec("renewals").isIn(1, 2));
    failureOf(() -> spec("dnsNames").isNotEqualTo(List.of("shop.example.com", "www.example.com")));
    failureOf(() -> spec("renewals").number().isNotEqualTo(3L));
    failureOf(() -> spec("text").text().isNotEqualTo("7"));
    failureOf(() -> spec("storage").quantity().isNotEqualTo("1024Mi"));
  }

  @Test
  void aMisspeltPathFailsWhateverIsAsked() {
    assertFailure(
        () -> spec("renewls").isNotEqualTo(4),
        """
        [prod] Expecting
          Certificate shop
        to have spec.renewls other than
          4
        but was
          absent: spec has dnsNames, duration, renewals, text, storage, ca, none, nothing, flags, args, issuerRef, env, did you mean "renewals"?
        at shop/templates/certificate.yaml (rendered line 5)
        """);
    assertThat(CALLS_OF_A_MISSING_FIELD)
        .allSatisfy(
            call ->
                assertThat(failureOf(() -> call.accept(spec("renewls"))))
                    .hasMessageContaining("did you mean \"renewals\"?"));
  }

  @Test
  void theClosestFieldIsOneThatTheClassHas() {
    assertFailure(
        () ->
            assertThat(Renders.pod("containers: []"))
                .deployment("shop-web")
                .at("spec.replcas")
                .isNotEqualTo(3),
        """
        [prod] Expecting
          Deployment shop-web
        to have spec.replcas other than
          3
        but was
          absent: Deployment has no field "replcas", did you mean "replicas"?
        at shop/templates/web/deployment.yaml (rendered line 7)
        """);
    failureOf(
        () -> assertThat(Renders.pod("{}")).deployment("shop-web").at("spec.replcas").isNull());
  }

  @Test
  void anEmptyTextIsSeen() {
    spec("none").isEmpty().hasSize(0).text().isEmpty().isBlank();
    assertFailure(
        () -> spec("none").hasSize(1),
        """
        [prod] Expecting
          Certificate shop
        to have spec.none of size
          1
        but was
          0
        at shop/templates/certificate.yaml (rendered line 12)
        """);
    assertFailure(
        () -> spec("none").isOfType(FieldType.NUMBER),
        """
        [prod] Expecting
          Certificate shop
        to have spec.none
          a number
        but was
          "", a string
        at shop/templates/certificate.yaml (rendered line 12)
        """);
    assertFailure(
        () -> spec("none").isNotEmpty(),
        """
        [prod] Expecting
          Certificate shop
        to have spec.none
          something in it
        but was
          ""
        at shop/templates/certificate.yaml (rendered line 12)
        """);
  }

  @Test
  void onlyMeansAsOftenAsItLikesAndExactlyAsOftenAsItSays() {
    spec("flags").containsOnly("a", "b").containsOnly("b", "a", "b");
    spec("flags").containsExactlyInAnyOrder("b", "a", "b");
    failureOf(() -> spec("flags").containsOnly("a", "b", "c"));
    failureOf(() -> spec("flags").containsOnly("a"));
    failureOf(() -> spec("flags").containsExactlyInAnyOrder("a", "b"));
    failureOf(() -> spec("flags").containsExactlyInAnyOrder("a", "a", "b"));
    spec("flags").isSubsetOf("a", "b", "c");
    failureOf(() -> spec("flags").isSubsetOf("a"));
    failureOf(() -> spec("nothing").isSubsetOf("a"));
  }

  @Test
  void looksForItemsByAPartOfThem() {
    spec("env").containsItemWith(Map.of("name", "LOG_LEVEL"));
    spec("env").containsItemWith(Map.of("name", "LOG_LEVEL", "value", "INFO"));
    spec("env").doesNotContainItemWith(Map.of("name", "DEBUG"));
    spec("env").containsItemsWith(1, Map.of("value", "INFO"));
    spec("env").containsItemsWith(0, Map.of("value", "DEBUG"));
    spec("env").any(item -> item.at("value").isEqualTo("INFO"));
    assertFailure(
        () -> spec("env").containsItemWith(Map.of("name", "LOG_LEVEL", "value", "DEBUG")),
        """
        [prod] Expecting
          Certificate shop
        to have spec.env with an item with
          name: LOG_LEVEL
          value: DEBUG
        but was
          [{name=LOG_LEVEL, value=INFO}, {from={field=status.podIP}, name=JAVA_OPTS, value=-Xmx512m -server}]
        at shop/templates/certificate.yaml (rendered line 17)
        """);
    assertFailure(
        () -> spec("env").containsItemsWith(2, Map.of("value", "INFO")),
        """
        [prod] Expecting
          Certificate shop
        to have spec.env with 2 items with
          value: INFO
        but was
          [{name=LOG_LEVEL, value=INFO}, {from={field=status.podIP}, name=JAVA_OPTS, value=-Xmx512m -server}]
        at shop/templates/certificate.yaml (rendered line 17)
        """);
    assertFailure(
        () -> spec("env").containsItemWith(Map.of("name", "LOG_LEVLE", "value", "INFO")),
        """
        [prod] Expecting
          Certificate shop
        to have spec.env with an item with
          name: LOG_LEVLE
          value: INFO
        but was
          [{name=LOG_LEVEL, value=INFO}, {from={field=status.podIP}, name=JAVA_OPTS, value=-Xmx512m -server}]
          did you mean "LOG_LEVEL"?
        at shop/templates/certificate.yaml (rendered line 17)
        """);
    failureOf(() -> spec("env").doesNotContainItemWith(Map.of("value", "INFO")));
    failureOf(() -> spec("env").any(item -> item.at("value").isEqualTo("DEBUG")));
    failureOf(() -> spec("nothing").any(item -> {}));
    spec("issuerRef").doesNotContainEntries(Map.of("name", "other"));
    failureOf(() -> spec("issuerRef").doesNotContainEntries(Map.of("name", "acme")));
  }

  @Test
  void comparesNumbers() {
    spec("renewals").number().isAtLeast(3).isAtMost(3).isGreaterThan(2).isLessThan(3.5);
    spec("text").number().isAtLeast(7);
    assertFailure(
        () -> spec("renewals").number().isAtLeast(4),
        """
        [prod] Expecting
          Certificate shop
        to have spec.renewals
          at least 4
        but was
          3
        at shop/templates/certificate.yaml (rendered line 8)
        """);
    failureOf(() -> spec("renewals").number().isAtMost(2));
    failureOf(() -> spec("renewals").number().isGreaterThan(3));
    failureOf(() -> spec("renewals").number().isLessThan(3));
    failureOf(() -> spec("duration").number());
  }

  @Test
  void comparesQuantities() {
    spec("storage").quantity().isEqualTo("1024Mi").isAtLeast("1G").isAtMost("1Gi");
    assertFailure(
        () -> spec("storage").quantity().isEqualTo("1G"),
        """
        [prod] Expecting
          Certificate shop
        to have spec.storage
          1G
        but was
          1Gi
        at shop/templates/certificate.yaml (rendered line 10)
        """);
    failureOf(() -> spec("storage").quantity().isAtLeast("2Gi"));
    failureOf(() -> spec("storage").quantity().isAtMost("1G"));
    failureOf(() -> spec("duration").quantity());
  }

  @Test
  void decodesBase64() {
    spec("ca").decodedBase64().isEqualTo("hello");
    failureOf(() -> spec("ca").decodedBase64().isEqualTo("hi"));
    failureOf(() -> spec("dnsNames[0]").decodedBase64());
  }

  @Test
  void neverShowsWhatASecretHolds() {
    secret().isEqualTo("hunter2").text().matches("[a-z]+2");
    assertFailure(
        () -> secret().isEqualTo("hunter3!"),
        """
        [prod] Expecting
          Secret db
        to have data.password
          a text of 8 characters, not shown
        but was
          a text of 7 characters, not shown
        at shop/templates/certificate.yaml (rendered line 27)
        """);
    assertFailure(
        () -> secret().text().matches("[a-z]{8}"),
        """
        [prod] Expecting
          Secret db
        to have data.password matching
          [a-z]{8}
        but was
          a text of 7 characters, not shown
        at shop/templates/certificate.yaml (rendered line 27)
        """);
    List<AssertionError> failures =
        List.of(
            failureOf(() -> secret().isNull()),
            failureOf(() -> secret().isAbsent()),
            failureOf(() -> secret().contains("hunter3")),
            failureOf(() -> secret().number()),
            failureOf(() -> secret().quantity()),
            failureOf(() -> secret().isOfType(FieldType.LIST)),
            failureOf(() -> secret().text().isEqualTo("x")),
            failureOf(() -> secret().text().isIn("x")),
            failureOf(() -> secret().text().isEmpty()),
            failureOf(() -> data().isEqualTo(Map.of("password", "x"))),
            failureOf(() -> data().containsEntries(Map.of("password", "x"))),
            failureOf(() -> data().hasSize(2)));
    assertThat(failures)
        .allSatisfy(
            failure -> assertThat(failure).message().doesNotContain("hunter2", "aHVudGVyMg"));
  }

  private static FieldAssert data() {
    return assertThat(CHART).object("Secret", "db").at("data");
  }

  private static FieldAssert secret() {
    return data().at("password").decodedBase64();
  }

  private static FieldAssert spec(String path) {
    return assertThat(CHART).object("Certificate", "shop").at("spec").at(path);
  }
}
