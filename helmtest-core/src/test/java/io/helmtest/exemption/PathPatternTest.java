package io.helmtest.exemption;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PathPatternTest {

  @ParameterizedTest
  @CsvSource({
    "spec.replicas, spec.replicas",
    "spec.*, spec.replicas",
    "spec.repl*s, spec.replicas",
    "*.replicas, spec.replicas",
    "spec.containers[*].image, spec.containers[12].image",
    "spec.containers.*.image, spec.containers[0].image",
    "data[*.yaml], data[app.yaml]",
    "metadata.labels[app.kubernetes.io/*], metadata.labels[app.kubernetes.io/name]",
    "**, spec.replicas",
    "**, ''",
    "**.image, image",
    "**.image, spec.containers[0].image",
    "spec.**, spec",
    "spec.**, spec.containers[0].image",
    "spec.**.image, spec.image",
    "spec.**.image, spec.template.spec.containers[0].image",
    "**.containers[*].**, spec.containers[0].image",
    "'', ''"
  })
  void matches(String pattern, String path) {
    assertThat(PathPattern.of(pattern).matches(path)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "spec.replicas, spec.Replicas",
    "spec.replicas, spec.replicasx",
    "spec.replicas, spec",
    "spec, spec.replicas",
    "spec.*, spec",
    "spec.*, spec.template.spec",
    "spec.repl*s, spec.replica",
    "spec.containers[0].image, spec.containers[1].image",
    "spec.containers[*].image, spec.containers[0].ports[0].image",
    "data[app.yaml], data.app.yaml",
    "data[a.yaml], data[axyaml]",
    "**.image, spec.containers[0].images",
    "spec.**.image, image",
    "*, ''",
    "'', spec"
  })
  void doesNotMatch(String pattern, String path) {
    assertThat(PathPattern.of(pattern).matches(path)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "data[*]",
        "data[a.b]",
        "data[a[b]",
        "data[a]]",
        "data[\\E.+]",
        "data[]",
        "[0].a"
      })
  void everyPathMatchesItself(String path) {
    assertThat(PathPattern.of(path).matches(path)).isTrue();
  }
}
