package io.helmtest.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ApiVersionCheckTest {

  @ParameterizedTest
  @ValueSource(strings = {"{}", "{apiVersion: ~, kind: ~}", "{apiVersion: '', kind: ''}"})
  void bothMustBeThere(String yaml) {
    assertThat(Streams.problems("# Source: a.yaml\n" + yaml))
        .isEqualTo(
            """
            a.yaml (rendered line 2:1) apiVersion: is missing, such as "apps/v1"
            a.yaml (rendered line 2:1) kind: is missing, such as "Deployment\"""");
  }

  @Test
  void oneAloneIsNotEnough() {
    assertThat(Streams.problem("kind: Pod\nmetadata: {name: web}\n"))
        .isEqualTo(
            new DecodingProblem(
                new ObjectId("", "Pod", null, "web"),
                new SourceLocation(null, 1, 1),
                "apiVersion",
                "such as \"apps/v1\"",
                "nothing",
                Optional.empty(),
                "is missing, such as \"apps/v1\""));
    assertThat(Streams.problem("apiVersion: v1\n").path()).isEqualTo("kind");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {apiVersion: 1, kind: A}      | apiVersion: expected a string but found the number 1: quote it in the template
          {apiVersion: a/v1, kind: yes} | kind: expected a string but found the boolean yes: quote it in the template
          {apiVersion: [v1], kind: A}   | apiVersion: expected a string but found a list
          {apiVersion: v1, kind: {}}    | kind: expected a string but found a mapping
          {apiVersion: .inf, kind: A}   | apiVersion: expected a number that JSON knows but found the number .inf
          {apiVersion: a/b/c, kind: Pod} | apiVersion: expected group/version or v1 but found "a/b/c"
          {apiVersion: a/, kind: A}     | apiVersion: expected group/version or v1 but found "a/"
          {apiVersion: /, kind: A}      | apiVersion: expected group/version or v1 but found ""
          {apiVersion: v1, kind: Thing} | kind: expected a kind of v1 but found "Thing"
          {apiVersion: v2, kind: Thing} | kind: expected a kind of v2 but found "Thing"
          {apiVersion: apps/v1, kind: deployment} | kind: expected a kind of apps/v1 but found "deployment", did you mean "Deployment"?
          {apiVersion: apps/v1, kind: Deploiment} | kind: expected a kind of apps/v1 but found "Deploiment", did you mean "Deployment"?
          {apiVersion: v1, kind: Deployment}      | apiVersion: expected apps/v1 but found "v1"
          {apiVersion: apps/v2, kind: Deployment} | apiVersion: expected apps/v1 but found "apps/v2", did you mean "apps/v1"?
          {apiVersion: v2, kind: Secret}          | apiVersion: expected v1 but found "v2", did you mean "v1"?
          """)
  void theyMustGoTogether(String yaml, String problem) {
    assertThat(Streams.problems(yaml))
        .isEqualTo(
            "unknown template (rendered line 1:%d) %s",
            yaml.indexOf(problem.substring(0, problem.indexOf(':'))) + 1, problem);
  }

  @Test
  void whatIsCloseIsThereAsData() {
    assertThat(Streams.problem("apiVersion: apps/v1\nkind: deployment\n"))
        .isEqualTo(
            new DecodingProblem(
                new ObjectId("apps/v1", "deployment", null, ""),
                new SourceLocation(null, 2, 1),
                "kind",
                "a kind of apps/v1",
                "\"deployment\"",
                Optional.of("Deployment"),
                "expected a kind of apps/v1 but found \"deployment\", did you mean \"Deployment\"?"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{apiVersion: app/v1, kind: Deployment}",
        "{apiVersion: gateway.networking.k8s.io/v1, kind: Thing}",
        "{apiVersion: extensions/v1beta1, kind: Deployment}",
        "{apiVersion: storage.k8s.io/v1beta1, kind: VolumeAttributesClass, driverName: disk}",
        "{apiVersion: storage.k8s.io/v1alpha1, kind: VolumeAttributesClass, any: thing}"
      })
  void whatKubernetesOrSomebodyElseMayKnowPasses(String yaml) {
    assertThat(Streams.problems(yaml)).isEmpty();
  }

  @Test
  void withoutATypeOnlyWhatHoldsForAllObjectsIsChecked() {
    assertThat(Streams.problems("kind: Pod\nmetadata: {nam: a}\nspec: {a: 1, a: 2}\n"))
        .isEqualTo(
            """
            unknown template (rendered line 1:1) apiVersion: is missing, such as "apps/v1"
            unknown template (rendered line 2:12) metadata.nam: unknown field, did you mean "name"?
            unknown template (rendered line 3:14) spec.a: \
            the key stands twice, first at rendered line 3""");
  }
}
