package io.helmtest.manifest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FieldPathTest {
  private static final ManifestDocument POD =
      Streams.one(
          """
          kind: Pod
          metadata:
            labels: {app.kubernetes.io/name: shop, a: b}
          spec:
            containers:
              - name: web
                ports: [{containerPort: 8080}]
              - name: side.car
                image: busybox
              - plain
          """);

  @ParameterizedTest
  @CsvSource({
    "kind, Pod",
    "spec.containers[0].name, web",
    "spec.containers[web].name, web",
    "spec.containers[web].ports[0].containerPort, 8080",
    "spec.containers[side.car].image, busybox",
    "spec.containers[2], plain",
    "spec.containers[name=web].ports[containerPort=8080].containerPort, 8080",
    "spec.containers[image=busybox].name, side.car",
    "metadata.labels[app.kubernetes.io/name], shop",
    "metadata.labels.a, b",
    "metadata[labels][a], b"
  })
  void aPathLeadsToAValue(String path, String value) {
    assertThat(POD.value(path).map(Object::toString)).contains(value);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "spec.containers[3]",
        "spec.containers[missing]",
        "spec.containers.web.image",
        "metadata.labels.app.kubernetes.io/name",
        "kind.x",
        "spec.containers[plain]",
        "spec.containers[name=missing]",
        "spec.containers[=web]",
        "status"
      })
  void aPathMayLeadNowhere(String path) {
    assertThat(POD.value(path)).isEmpty();
  }

  @Test
  void anItemMayBeNamedByItsMetadata() {
    ManifestDocument claims =
        Streams.one("spec: {claims: [{metadata: {name: a}, b: 1}, {metadata: {name: c}, b: 2}]}\n");

    assertThat(claims.value("spec.claims[c].b")).contains(2);
    assertThat(claims.value("spec.claims[d].b")).isEmpty();
  }

  @Test
  void theEmptyPathIsTheDocumentItself() {
    assertThat(POD.locate("")).isEqualTo(new SourceLocation(null, 1, 1));
  }

  @ParameterizedTest
  @ValueSource(strings = {".", "a.", "a..b", "a[", "a[]", "a]b", "a[0]]"})
  void whatIsNoPathIsRefused(String path) {
    assertThatThrownBy(() -> POD.value(path))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            """
            "%s" is not a path: write one such as spec.containers[web].ports[0] \
            or metadata.labels[app.kubernetes.io/name]""",
            path);
  }
}
