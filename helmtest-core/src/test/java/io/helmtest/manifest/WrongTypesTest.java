package io.helmtest.manifest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrongTypesTest {

  @ParameterizedTest
  @ValueSource(strings = {"\"3\"", "''", "1.5", "true", "[1]", "{a: 1}", "99999999999"})
  void replicasMustBeAnInteger(String replicas) {
    assertThat(
            problem(
                Streams.one(
                    "apiVersion: apps/v1\nkind: Deployment\nspec:\n  replicas: " + replicas)))
        .extracting(DecodingProblem::path, DecodingProblem::location)
        .containsExactly("spec.replicas", new SourceLocation(null, 4, 3));
  }

  @ParameterizedTest
  @ValueSource(strings = {"8080", "1.5", "true", "yes", "{}", "[a]"})
  void anEnvironmentVariableMustBeAString(String value) {
    ManifestDocument document =
        Streams.deployment("containers:\n  - env:\n      - name: A\n        value: " + value);

    assertThat(problem(document))
        .extracting(DecodingProblem::path, DecodingProblem::location)
        .containsExactly(
            "spec.template.spec.containers[0].env[0].value",
            new SourceLocation("shop/templates/web.yaml", 11, 15));
  }

  @ParameterizedTest
  @CsvSource({"hostNetwork, 'true'", "hostNetwork, 1", "containers, web", "securityContext, []"})
  void otherFieldsMustBeOfTheirTypes(String field, String value) {
    String yaml = field + ": " + (value.equals("true") ? "'true'" : value);

    assertThat(problem(Streams.deployment(yaml)).path()).isEqualTo("spec.template.spec." + field);
  }

  @Test
  void aLabelMustBeAStringAndItsDotsAreInBrackets() {
    DecodingProblem problem =
        problem(
            Streams.one(
                """
                apiVersion: v1
                kind: ConfigMap
                metadata:
                  labels:
                    a: b
                    app.kubernetes.io/version: 1.1
                """));

    assertThat(problem.path()).isEqualTo("metadata.labels[app.kubernetes.io/version]");
    assertThat(problem.location()).isEqualTo(new SourceLocation(null, 6, 5));
  }

  @Test
  void aKeyThatNoPathCanNameIsLocatedToo() {
    DecodingProblem problem =
        problem(Streams.one("apiVersion: v1\nkind: ConfigMap\ndata:\n  a: b\n  'c[]': 1\n"));

    assertThat(problem.location()).isEqualTo(new SourceLocation(null, 5, 3));
  }

  @Test
  void theMessageNamesDocumentPlaceAndPath() {
    assertThatThrownBy(Streams.deployment("hostNetwork: 'true'")::object)
        .isInstanceOf(ManifestDecodingException.class)
        .hasMessage(
            """
            Deployment web does not decode:
              shop/templates/web.yaml (rendered line 8:7) spec.template.spec.hostNetwork: \
            expected true or false but found the string "true": remove the quotes in the template""");
  }

  private static DecodingProblem problem(ManifestDocument document) {
    assertThat(document.problems()).hasSize(1);
    return document.problems().get(0);
  }
}
