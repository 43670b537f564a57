package io.helmtest.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said of a scalar that does not belong where it stands. */
class WrongScalarsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          8080   | the number 8080
          0777   | the number 0777
          1.10   | the number 1.10
          1e3    | the number 1e3
          yes    | the boolean yes
          """)
  void aStringWantsQuotes(String value, String found) {
    DecodingProblem problem = Streams.problem(Streams.CONFIG_MAP + "data:\n  a: " + value + "\n");

    assertThat(problem.suggestion()).contains("quote it in the template");
    assertThat(problem)
        .hasToString(
            """
            unknown template (rendered line 4:3) data.a: \
            expected a string but found %s: quote it in the template""",
            found);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          replicas: "3"             | an integer    | the string "3"        | remove the quotes in the template
          replicas: "3000000000"    | an integer    | the string "3000000000" |
          replicas: three           | an integer    | the string "three"    |
          replicas: "~"             | an integer    | the string "~"        |
          replicas: ''              | an integer    | an empty string       |
          replicas: 3.5             | an integer    | the number 3.5        |
          replicas: true            | an integer    | the boolean true      |
          paused: "no"              | true or false | the string "no"       | remove the quotes in the template
          paused: "maybe"           | true or false | the string "maybe"    |
          paused: 0                 | true or false | the number 0          |
          minReadySeconds: "  a\\nb " | an integer    | the string "a b"      |
          """)
  void otherTypesWantNone(String line, String expected, String found, @Nullable String remedy) {
    String field = line.substring(0, line.indexOf(':'));
    String suffix = remedy == null ? "" : ": " + remedy;

    assertThat(Streams.problem("apiVersion: apps/v1\nkind: Deployment\nspec:\n  " + line + "\n"))
        .isEqualTo(
            new DecodingProblem(
                new ObjectId("apps/v1", "Deployment", null, ""),
                new SourceLocation(null, 4, 3),
                "spec." + field,
                expected,
                found,
                Optional.ofNullable(remedy),
                "expected " + expected + " but found " + found + suffix));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          networking.k8s.io/v1 | Ingress       | spec: {defaultBackend: {service: {name: web, port: {name: 80}}}}              | number
          networking.k8s.io/v1 | Ingress       | spec: {rules: [{http: {paths: [{backend: {service: {port: {name: 80}}}}]}}]} | number
          v1                   | Service       | spec: {ports: [{name: 80}]}                                                   | port
          v1                   | Service       | spec: {ports: [{name: 80, port: 80, targetPort: 80}]}                         | port
          v1                   | Pod           | spec: {containers: [{ports: [{name: 80}]}]}                                   | containerPort
          v1                   | Pod           | spec: {initContainers: [{ports: [{protocol: 80, hostPort: 1}]}]}              | containerPort
          networking.k8s.io/v1 | NetworkPolicy | spec: {ingress: [{ports: [{protocol: 80}]}]}                                  | port
          discovery.k8s.io/v1  | EndpointSlice | ports: [{name: 80}]                                                           | port
          """)
  void aPortsNumberHasAFieldOfItsOwn(String apiVersion, String kind, String line, String field) {
    DecodingProblem problem =
        Streams.problem("apiVersion: " + apiVersion + "\nkind: " + kind + "\n" + line);

    assertThat(problem.suggestion()).contains("use the field \"" + field + "\" for a number");
    assertThat(problem.message())
        .isEqualTo(
            "expected a string but found the number 80: use the field \"%s\" for a number", field);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          networking.k8s.io/v1 | Ingress | spec: {defaultBackend: {service: {name: 80}}}
          networking.k8s.io/v1 | Ingress | spec: {defaultBackend: {service: {port: {name: yes}}}}
          v1                   | Pod     | spec: {containers: [{env: [{value: 80}]}]}
          v1                   | Pod     | spec: {tolerations: [{value: 80}]}
          v1                   | Pod     | spec: {volumes: [{configMap: {name: 80}}]}
          """)
  void whateverElseIsAStringWantsQuotes(String apiVersion, String kind, String line) {
    assertThat(
            Streams.problem("apiVersion: " + apiVersion + "\nkind: " + kind + "\n" + line)
                .suggestion())
        .contains("quote it in the template");
  }

  @Test
  void aLongStringIsCut() {
    assertThat(found("x".repeat(60))).isEqualTo("the string \"" + "x".repeat(60) + "\"");
    assertThat(found("x".repeat(61))).isEqualTo("the string \"" + "x".repeat(60) + "…\"");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          v1                              | Service             | spec: {ports: [{targetPort: yes}]}       | an integer or a string | the boolean yes
          v1                              | Pod                 | spec: {overhead: {cpu: 1GB}}             | a quantity such as "250m" or "1.5Gi" | the string "1GB"
          v1                              | ConfigMap           | binaryData: {a: YQ}                      | base64 | the string "YQ": encode it with b64enc in the template
          admissionregistration.k8s.io/v1 | ValidatingWebhookConfiguration | webhooks: [{clientConfig: {caBundle: '?'}}] | base64 | the string "?": encode it with b64enc in the template
          v1                              | Pod                 | metadata: {creationTimestamp: 2026-01-31} | a time such as "2026-01-31T12:00:00Z" | the string "2026-01-31"
          coordination.k8s.io/v1          | Lease               | spec: {renewTime: 2026-01-31T12:00:00Z}  | a time such as "2026-01-31T12:00:00.000000Z" | the string "2026-01-31T12:00:00Z"
          v1                              | Pod                 | spec: {activeDeadlineSeconds: 1e19}      | an integer | the number 1e19
          """)
  void aFormatIsTold(String apiVersion, String kind, String line, String expected, String found) {
    assertThat(Streams.problem("apiVersion: " + apiVersion + "\nkind: " + kind + "\n" + line))
        .extracting(DecodingProblem::message)
        .isEqualTo("expected " + expected + " but found " + found);
  }

  @ParameterizedTest
  @CsvSource({".inf, data.a", "-.Inf, data.a", ".nan, data.a"})
  void jsonKnowsNeitherInfinityNorNan(String value, String path) {
    assertThat(Streams.problems(Streams.CONFIG_MAP + "data: {a: " + value + "}\n"))
        .isEqualTo(
            "unknown template (rendered line 3:8) %s: expected a number that JSON knows but found the number %s"
                .formatted(path, value));
  }

  @Test
  void evenWhereAnythingElseGoes() {
    assertThat(Streams.problem(Streams.CUSTOM + "spec: [{a: .inf}]\n").path())
        .isEqualTo("spec[0].a");
  }

  private static String found(String hostPid) {
    return Streams.problem("apiVersion: v1\nkind: Pod\nspec: {hostPID: " + hostPid + "}\n").found();
  }
}
