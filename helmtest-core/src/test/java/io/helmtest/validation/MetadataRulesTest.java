package io.helmtest.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MetadataRulesTest {

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      quoteCharacter = '`',
      textBlock =
          """
          v1 ConfigMap => a.b-c => ok
          v1 ConfigMap => A => metadata.name: "A" is not a DNS subdomain: lower-case letters, digits, "-" and ".", a letter or digit first and last in each part
          v1 ConfigMap => ~ => metadata.name: required, but missing
          v1 ConfigMap => "" => metadata.name: required, but empty
          v1 ConfigMap => 1 => ok
          v1 Namespace => a.b => metadata.name: "a.b" is not a DNS label: lower-case letters, digits and "-", a letter or digit first and last
          apps/v1 StatefulSet => a.b => metadata.name: "a.b" is not a DNS label: lower-case letters, digits and "-", a letter or digit first and last
          v1 Service => 1a => metadata.name: "1a" is not a DNS-1035 label: lower-case letters, digits and "-", a letter first, a letter or digit last
          rbac.authorization.k8s.io/v1 Role => system:A => ok
          policy/v1 PodDisruptionBudget => A => ok
          cert-manager.io/v1 Issuer => a/b => metadata.name: "a/b" is not a path segment: no "/" or "%", not "." or ".."
          cert-manager.io/v1 Issuer => A => ok
          """)
  void names(String kind, String name, String problem) {
    String[] api = kind.split(" ", 2);
    assertThat(
            Documents.problems(
                "{apiVersion: %s, kind: %s, metadata: {name: %s}}".formatted(api[0], api[1], name)))
        .filteredOn(text -> text.startsWith("metadata"))
        .isEqualTo(problem.equals("ok") ? List.of() : List.of(problem));
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      quoteCharacter = '`',
      textBlock =
          """
          name: a, labels: {app.kubernetes.io/name: a, b: ""}, annotations: {A.b/C: any thing} => ok
          name: a, labels: {b: =} => metadata.labels.b: "=" is not a label value: letters, digits, "-", "_" and ".", a letter or digit first and last
          name: a, labels: {b c: d} => metadata.labels.b c: "b c" is not a qualified name: at most 63 letters, digits, "-", "_" and ".", a letter or digit first and last, and before it, if need be, a DNS subdomain and "/"
          name: a, annotations: {b/c/d: e} => metadata.annotations.b/c/d: "b/c/d" is not a qualified name: at most 63 letters, digits, "-", "_" and ".", a letter or digit first and last, and before it, if need be, a DNS subdomain and "/"
          name: a, namespace: A => metadata.namespace: "A" is not a DNS label: lower-case letters, digits and "-", a letter or digit first and last
          name: a, namespace: "" => ok
          generateName: a- => ok
          generateName: A- => metadata.generateName: "A-a" is not a DNS subdomain: lower-case letters, digits, "-" and ".", a letter or digit first and last in each part
          name: a, labels: [b], annotations: c => ok
          """)
  void metadata(String entries, String problem) {
    Documents.assertProblem(
        "{apiVersion: v1, kind: ConfigMap, metadata: {%s}}".formatted(entries), problem);
  }

  @Test
  void aNamespaceWhereThereIsNoneDoesNotMatter() {
    assertThat(
            Documents.problems(
                "{apiVersion: scheduling.k8s.io/v1, kind: PriorityClass,"
                    + " metadata: {name: a, namespace: A}}"))
        .isEmpty();
  }

  @Test
  void withoutMetadataTheNameIsMissing() {
    assertThat(Documents.problems("{apiVersion: v1, kind: ConfigMap}"))
        .containsExactly("metadata.name: required, but missing");
  }

  @Test
  void aNameThatIsTooLongIsCounted() {
    assertThat(
            Documents.problems(
                "{apiVersion: v1, kind: Service, metadata: {name: %s}, spec: {clusterIP: None}}"
                    .formatted("a".repeat(64))))
        .containsExactly(
            "metadata.name: \"%s\" has 64 characters, but a DNS-1035 label has at most 63"
                .formatted("a".repeat(64)));
  }

  @Test
  void aCronJobsNameLeavesRoomForItsJobs() {
    assertThat(
            Documents.problems(
                "{apiVersion: batch/v1, kind: CronJob, metadata: {name: %s}, spec: {schedule: '@daily',"
                        .formatted("a".repeat(53))
                    + " jobTemplate: {spec: {template: {spec: {restartPolicy: Never,"
                    + " containers: [{name: a, image: a}]}}}}}}"))
        .containsExactly(
            "metadata.name: \"%s\" has 53 characters, but a CronJob name has at most 52"
                .formatted("a".repeat(53)));
  }

  @ParameterizedTest
  @CsvSource({"1.35.4, 1", "1.36.0, 0", "2.0.0, 0"})
  void fromKubernetes136OnAServiceMayBeginWithADigit(String version, int problems) {
    assertThat(
            Documents.problems(
                "{apiVersion: v1, kind: Service, metadata: {name: 1a}, spec: {clusterIP: None}}",
                version))
        .hasSize(problems);
  }
}
