package io.helmtest.exemption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ExemptionTest {

  @Test
  void isWrittenOnOneLine() {
    assertThat(
            Exemption.because("fixed in keycloak 27: see its issue 123")
                .environment("prod")
                .path("spec.template.spec.containers[*].securityContest")
                .kind("Deployment")
                .template("charts/keycloak/**"))
        .hasToString(
            "{template: charts/keycloak/**, kind: Deployment, path: 'spec.template.spec.containers[*].securityContest', environment: prod, reason: 'fixed in keycloak 27: see its issue 123'}");
  }

  @Test
  void isNotChangedByWhatIsMadeOfIt() {
    Exemption exemption = Exemption.because("known").kind("Secret");

    assertThat(exemption.kind("ConfigMap")).hasToString("{kind: ConfigMap, reason: known}");
    assertThat(exemption.path("data").variant("v").chart("c"))
        .hasToString("{chart: c, kind: Secret, path: data, variant: v, reason: known}");
    assertThat(exemption).hasToString("{kind: Secret, reason: known}");
  }

  @Test
  void isEqualToOneThatSaysTheSame() {
    Exemption exemption = Exemption.because("known").kind("Secret").path("data");

    assertThat(exemption)
        .isEqualTo(Exemption.because("known").path("data").kind("Secret").writtenIn("a file"))
        .hasSameHashCodeAs(Exemption.because("known").path("data").kind("Secret"))
        .isNotEqualTo(Exemption.because("other").kind("Secret").path("data"))
        .isNotEqualTo(Exemption.because("known").kind("Secret"));
  }

  @Test
  void ofAProblemIsTheNarrowest() {
    TestProblem problem = TestProblem.at("spec.template.spec.containers[0].securityContest");

    assertThat(Exemption.of(problem).subject())
        .isEqualTo(
            "{template: templates/web.yaml, kind: Deployment, path: 'spec.template.spec.containers[0].securityContest'}");
    assertThat(Exemption.of(problem).reason()).isEqualTo("TODO: say why this may stay, or fix it");
  }

  @ParameterizedTest
  @MethodSource("oddProblems")
  void ofAProblemExemptsIt(TestProblem problem, String yaml) {
    Exemption exemption = Exemption.of(problem);

    assertThat(exemption.subject()).isEqualTo(yaml);
    assertThat(exemption.criteria().match(problem)).isTrue();
    assertThat(ExemptionReader.read("[" + exemption + "]", "file", "file"))
        .containsExactly(exemption);
  }

  static Stream<Arguments> oddProblems() {
    return Stream.of(
        Arguments.of(
            new TestProblem("", "", "tiny/templates/web.yaml", ""),
            "{template: templates/web.yaml, path: ''}"),
        Arguments.of(new TestProblem(" ", "kind", null, ""), "{path: kind}"),
        Arguments.of(
            new TestProblem("Secret", "data[*.{y}]", "tiny/templates/[a]{b}*?.yaml", ""),
            "{template: 'templates/\\[a\\]\\{b\\}\\*\\?.yaml', kind: Secret, path: 'data[*.{y}]'}"),
        Arguments.of(
            new TestProblem("true", "data[a: #\nb]", "tiny/crds/123", ""),
            "{template: crds/123, kind: 'true', path: \"data[a: #\\nb]\"}"));
  }

  @Test
  void ofTheDocumentItselfIsNotForItsFields() {
    Exemption exemption = Exemption.of(TestProblem.at(""));

    assertThat(exemption.criteria().match(TestProblem.at("spec"))).isFalse();
  }

  @Test
  void saysWhy() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Exemption.because(" "))
        .withMessage(
            "An exemption's reason is blank: say why the problem may stay, such as \"fixed in keycloak 27\".");
  }

  @ParameterizedTest
  @MethodSource("blanks")
  void isLimitedByNothingBlank(String name, UnaryOperator<Exemption> limit) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> limit.apply(Exemption.because("known")))
        .withMessage("An exemption's " + name + " is blank: name one, or leave it out.");
  }

  static Stream<Arguments> blanks() {
    return Stream.of(
        blank("kind", exemption -> exemption.kind("")),
        blank("template", exemption -> exemption.template(" ")),
        blank("environment", exemption -> exemption.environment("")),
        blank("variant", exemption -> exemption.variant("")),
        blank("chart", exemption -> exemption.chart("\t")));
  }

  private static Arguments blank(String name, UnaryOperator<Exemption> limit) {
    return Arguments.of(name, limit);
  }

  @Test
  void namesTemplatesByAPattern() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Exemption.because("known").template("charts/{keycloak"))
        .withMessage("\"charts/{keycloak\" is not a pattern for templates: Missing '}");
  }

  @Test
  void isNotOfEverything() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Exemption.because("all of it").path("**").environment("prod").limited())
        .withMessage(
            "An exemption names neither kind, path, template nor pattern, so that it would exempt every problem: name one of them. It is {path: '**', environment: prod, reason: all of it}");
  }
}
