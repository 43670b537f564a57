package io.helmtest.assertions.render;

import static io.helmtest.assertions.Failures.assertFailure;
import static io.helmtest.assertions.Failures.failureOf;
import static io.helmtest.assertions.HelmAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.helmtest.assertions.Renders;
import io.helmtest.render.HelmRenderException;
import io.helmtest.render.RenderFailure;
import java.nio.file.Path;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RenderFailureAssertTest {
  private static final Path CHART = Path.of("src/test/resources/chart").toAbsolutePath();
  private static final RenderFailure HOSTLESS =
      new RenderFailure(
          "execution error at (shop/templates/web/ingress.yaml:2:13): ingress.host is required",
          "shop/templates/web/ingress.yaml",
          OptionalInt.of(2),
          OptionalInt.of(13),
          OptionalInt.of(1));
  private static final RenderFailure VIOLATION =
      RenderFailure.of(
          """
          values don't meet the specifications of the schema(s) in the following chart(s):
          shop:
          - at '/image': additional properties 'tga' not allowed
          - at '/ingress/host': got number, want string""");

  @Test
  void knowsTheReason() {
    failure(HOSTLESS)
        .withMessageContaining("ingress.host is required")
        .inTemplate("web/ingress.yaml")
        .atLine(2);
    failure(VIOLATION).becauseOfSchema().becauseOfSchema("/image").becauseOfSchema("/ingress/host");
  }

  @Test
  void tellsTheOtherMessageWhole() {
    assertFailure(
        () -> failure(HOSTLESS).withMessageContaining("api.host is required"),
        """
        [prod] Expecting
          chart shop 0.1.0 as release shop
        to fail to render with a message containing
          api.host is required
        but it failed
          [prod] Helm could not render chart shop 0.1.0 as release shop in namespace default
            execution error at (shop/templates/web/ingress.yaml:2:13): ingress.host is required
          at shop/templates/web/ingress.yaml (line 2)
          values: values.yaml < values-prod.yaml
          engine: a test's own (exit code 1)
          chart: %s
        """
            .formatted(CHART));
  }

  @ParameterizedTest
  @ValueSource(strings = {"values-prod.yaml", "a test's own", "Helm could not render"})
  void doesNotTakeOurOwnWordsForHelms(String text) {
    failureOf(() -> failure(HOSTLESS).withMessageContaining(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "shop/templates/web/ingress.yaml",
        "templates/web/ingress.yaml",
        "web/ingress.yaml",
        "ingress.yaml"
      })
  void knowsATemplateByItsEnd(String template) {
    failure(HOSTLESS).inTemplate(template);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "gress.yaml",
        "b/ingress.yaml",
        "web/ingress",
        "templates/web",
        "op/templates/web/ingress.yaml",
        "x/shop/templates/web/ingress.yaml",
        "shop/templates/web/ingressXyaml"
      })
  void refusesAPartOfAName(String template) {
    failureOf(() -> failure(HOSTLESS).inTemplate(template));
  }

  @Test
  void tellsTheOtherTemplate() {
    assertFailure(
        () -> failure(HOSTLESS).inTemplate("web/service.yaml"),
        """
        [prod] Expecting
          chart shop 0.1.0 as release shop
        to fail to render in template
          web/service.yaml
        but it failed in shop/templates/web/ingress.yaml
          [prod] Helm could not render chart shop 0.1.0 as release shop in namespace default
            execution error at (shop/templates/web/ingress.yaml:2:13): ingress.host is required
          at shop/templates/web/ingress.yaml (line 2)
          values: values.yaml < values-prod.yaml
          engine: a test's own (exit code 1)
          chart: %s
        """
            .formatted(CHART));
  }

  @Test
  void tellsThatHelmNamesNoTemplate() {
    assertThat(failureOf(() -> failure(VIOLATION).inTemplate("web/ingress.yaml")))
        .hasMessageContaining("but it failed in no template that Helm names\n");
    assertThat(failureOf(() -> failure(VIOLATION).atLine(2)))
        .hasMessageContaining("but it failed at no line that Helm names\n");
  }

  @Test
  void tellsTheOtherLine() {
    assertFailure(
        () -> failure(HOSTLESS).atLine(3),
        """
        [prod] Expecting
          chart shop 0.1.0 as release shop
        to fail to render at line
          3
        but it failed at line 2
          [prod] Helm could not render chart shop 0.1.0 as release shop in namespace default
            execution error at (shop/templates/web/ingress.yaml:2:13): ingress.host is required
          at shop/templates/web/ingress.yaml (line 2)
          values: values.yaml < values-prod.yaml
          engine: a test's own (exit code 1)
          chart: %s
        """
            .formatted(CHART));
  }

  @Test
  void tellsTheViolationsThereAreAndTheClosest() {
    assertFailure(
        () -> failure(VIOLATION).becauseOfSchema("/ingress/hots"),
        """
        [prod] Expecting
          chart shop 0.1.0 as release shop
        to fail to render because of the schema at
          "/ingress/hots"
        but the schema is violated at "/image", "/ingress/host", did you mean "/ingress/host"?
          [prod] Helm could not render chart shop 0.1.0 as release shop in namespace default
            values don't meet the specifications of the schema(s) in the following chart(s):
            shop:
            - at '/image': additional properties 'tga' not allowed
            - at '/ingress/host': got number, want string
          values: values.yaml < values-prod.yaml
          engine: a test's own
          chart: %s
        """
            .formatted(CHART));
  }

  @Test
  void tellsThatTheSchemaIsNotTheReason() {
    assertFailure(
        () -> failure(HOSTLESS).becauseOfSchema(),
        """
        [prod] Expecting
          chart shop 0.1.0 as release shop
        to fail to render because of the schema at
          any place
        but it failed for another reason
          [prod] Helm could not render chart shop 0.1.0 as release shop in namespace default
            execution error at (shop/templates/web/ingress.yaml:2:13): ingress.host is required
          at shop/templates/web/ingress.yaml (line 2)
          values: values.yaml < values-prod.yaml
          engine: a test's own (exit code 1)
          chart: %s
        """
            .formatted(CHART));
    failureOf(() -> failure(HOSTLESS).becauseOfSchema("/ingress/host"));
  }

  @Test
  void keepsHelmsFailureAsTheCause() {
    assertThat(failureOf(() -> failure(HOSTLESS).becauseOfSchema()))
        .hasCauseInstanceOf(HelmRenderException.class);
  }

  @Test
  void refusesToCheckABlankText() {
    assertThatThrownBy(() -> failure(HOSTLESS).withMessageContaining(" "))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "withMessageContaining of a blank text checks nothing: write what should be there");
    assertThatThrownBy(() -> failure(HOSTLESS).inTemplate(""))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("inTemplate of a blank text checks nothing: write what should be there");
  }

  private static RenderFailureAssert failure(RenderFailure failure) {
    return assertThat(Renders.failing(failure)).failsToRender();
  }
}
