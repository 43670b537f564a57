package io.helmtest.assertions;

import static io.helmtest.assertions.Failures.assertFailure;
import static io.helmtest.assertions.Failures.failureOf;
import static io.helmtest.assertions.HelmAssertions.assertThat;

import io.helmtest.RenderedChart;
import io.helmtest.assertions.value.FieldAssert;
import java.util.Map;
import org.assertj.core.api.Assertions;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.opentest4j.AssertionFailedError;

/** What failures do not show: the data of Secrets, and the values of secret keys. */
class HiddenValuesTest {
  private static final String SECRET =
      """
      ---
      # Source: shop/templates/secret.yaml
      apiVersion: v1
      kind: Secret
      metadata: {name: shop}
      stringData: {password: hunter2-hunter2}
      """;
  private static final String CONFIG =
      """
      ---
      # Source: shop/templates/config.yaml
      apiVersion: v1
      kind: ConfigMap
      metadata: {name: shop}
      data: {url: "db://a:hunter2-hunter2@b", key: aHVudGVyMi1odW50ZXIy}
      """;

  @Test
  void aSecretsDataIsCounted() {
    assertFailure(
        () -> secret("stringData.password").isEqualTo("other"),
        """
        [prod] Expecting
          Secret shop
        to have stringData.password
          a text of 5 characters, not shown
        but was
          a text of 15 characters, not shown
        at shop/templates/secret.yaml (rendered line 6)
        """);
  }

  @Test
  void noOtherAssertionShowsIt() {
    hides(() -> secret("stringData").isAbsent());
    hides(() -> secret("[stringData]").isAbsent());
    hides(() -> secret("stringData").isEqualTo(Map.of("a", "b")));
    hides(() -> secret("stringData.password").isIn("a", "b"));
    hides(() -> secret("stringData.password").isNull());
    hides(() -> secret("stringData.password").isNotEqualTo("hunter2-hunter2"));
    hides(() -> secret("stringData.password").text().startsWith("a"));
    hides(() -> assertThat(Renders.of(SECRET)).secret("shop").isEqualTo("a"));
    hides(
        () ->
            assertThat(Renders.of(SECRET))
                .objects("Secret")
                .each(each -> each.at("stringData.password").isEqualTo("a")));
  }

  @Test
  void whatIsNoDataOfASecretIsShown() {
    Assertions.assertThat(
            failureOf(
                () ->
                    assertThat(Renders.of(SECRET))
                        .object("Secret", "shop")
                        .at("metadata.name")
                        .isEqualTo("a")))
        .hasMessageContaining("but was\n  shop\n");
  }

  @Test
  void theValuesOfSecretKeysAreNotShownAnywhere() {
    RenderedChart config = masked(CONFIG);
    assertFailure(
        () -> assertThat(config).configMap("shop").data().hasEntry("url", "a"),
        """
        [prod] Expecting
          ConfigMap shop
        to have data[url]
          a
        but was
          db://a:…@b
        at shop/templates/config.yaml (rendered line 6)
        values: values.yaml < values-prod.yaml < values text
        engine: a test's own
        """);
    hides(() -> assertThat(config).configMap("shop").data().value("url").startsWith("a"));
    hides(() -> assertThat(config).configMap("shop").data().value("key").isEqualTo("a"));
    hides(() -> assertThat(config).configMap("shop").data().doesNotHaveKey("url"));
    hides(() -> assertThat(config).object("ConfigMap", "shop").at("data.key").isEqualTo("a"));
    hides(() -> assertThat(config).object("ConfigMap", "shop").at("data").isIn("a", "b"));
  }

  @Test
  void norByAComparison() {
    RenderedChart config = masked(CONFIG);
    RenderedChart other = masked(CONFIG.replace("db:", "x".repeat(70) + ":"));
    hides(() -> assertThat(config).comparedTo(other).changesNothing());
    hides(() -> assertThat(other).comparedTo(config).changesOnly("ConfigMap shop: data.key"));
    hides(() -> assertThat(masked(SECRET)).comparedTo(config).changesNothing());
  }

  @Test
  void aComparisonHidesShortValuesByTheirPlace() {
    String pins = CONFIG.replace("\ndata: {", "\ndata: {pin: '12', ");
    RenderedChart base = Renders.chart(pins).secretKeys("pin").render();
    RenderedChart changed = Renders.chart(pins.replace("12", "34")).secretKeys("pin").render();
    Assertions.assertThat(assertThat(changed).comparedTo(base).changes())
        .extracting(Object::toString)
        .containsExactly(
            "ConfigMap shop: data.pin: (hidden) → (hidden) at shop/templates/config.yaml (rendered line 6)");
  }

  private static void hides(ThrowingCallable assertion) {
    AssertionError failure = failureOf(assertion);
    String shown = failure.getMessage() + values(failure);
    Assertions.assertThat(shown).doesNotContain("hunter", "aHVudGVy");
  }

  private static String values(AssertionError failure) {
    return failure instanceof AssertionFailedError failed
        ? "%s %s".formatted(failed.getExpected(), failed.getActual())
        : "";
  }

  private static FieldAssert secret(String path) {
    return assertThat(Renders.of(SECRET)).object("Secret", "shop").at(path);
  }

  private static RenderedChart masked(String manifest) {
    return Renders.chart(manifest)
        .environment("prod")
        .values("db: {password: hunter2-hunter2}")
        .secretKeys("password")
        .render();
  }
}
