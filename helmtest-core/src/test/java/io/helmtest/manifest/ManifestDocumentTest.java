package io.helmtest.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.networking.v1.Ingress;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ManifestDocumentTest {

  @Test
  void itKnowsWhichObjectItIs() {
    assertThat(Streams.one("apiVersion: v1\nkind: Pod\nmetadata: {name: a, namespace: b}\n").id())
        .isEqualTo(new ObjectId("v1", "Pod", "b", "a"));
    assertThat(Streams.one("a: 1\n").id()).isEqualTo(new ObjectId("", "", null, ""));
  }

  @Test
  void itIsCalledByKindAndName() {
    assertThat(new ObjectId("v1", "Pod", null, "a")).hasToString("Pod a");
    assertThat(new ObjectId("v1", "Pod", "b", "a")).hasToString("Pod a in namespace b");
    assertThat(new ObjectId("v1", "Pod", null, "")).hasToString("Pod (without a name)");
  }

  @Test
  void theNamespaceOfTheReleaseGoesWithoutSaying() {
    ObjectId web = new ObjectId("v1", "Pod", "shop", "web");

    assertThat(web.seenFrom("shop")).isEqualTo(new ObjectId("v1", "Pod", null, "web"));
    assertThat(web.seenFrom("other")).isEqualTo(web);
  }

  @ParameterizedTest
  @CsvSource({
    "extensions/v1beta1, Ingress, true",
    "networking.k8s.io/v1, Ingress, false",
    "networking.k8s.io/v1, NetworkPolicy, false",
    "example.org/v1, Ingress, false"
  })
  void aLookUpByClassMayMissItForItsVersion(String apiVersion, String kind, boolean otherVersion) {
    assertThat(
            Streams.one("apiVersion: %s\nkind: %s\n".formatted(apiVersion, kind))
                .isOtherVersionOf(Ingress.class))
        .isEqualTo(otherVersion);
  }

  @Test
  void itsTextIsAsHelmPrintedIt() {
    assertThat(Streams.one("---\n# Source: a.yaml\nkind: A # really\n\n").yaml())
        .isEqualTo("# Source: a.yaml\nkind: A # really");
  }

  @Test
  void itsTextKeepsItsIndentation() {
    assertThat(Streams.one("---\n  kind: A\n  spec: {}\n").yaml())
        .isEqualTo("  kind: A\n  spec: {}");
  }

  @Test
  void aValueIsPlainJava() {
    ManifestDocument document = Streams.one("spec: {a: [1, x, ~, 1.5, yes], b: {}}\n");

    assertThat(document.value("spec.a")).contains(Arrays.asList(1, "x", null, 1.5, true));
    assertThat(document.value("spec.b")).contains(Map.of());
  }

  @Test
  void aNullIsNoValue() {
    assertThat(Streams.one("spec: {a: ~}\n").value("spec.a")).isEmpty();
    assertThat(Streams.one("spec: {a: ~}\n").value("spec.b")).isEmpty();
  }

  @Test
  void quotedScalarsAreStringsAndPlainOnesGoYamls() {
    ManifestDocument document =
        Streams.one("a: \"yes\"\nb: '8080'\nc: !!str 1\nd: 0777\ne: |-\n  1\n");

    assertThat(List.of("a", "b", "c", "d", "e"))
        .extracting(path -> document.value(path).orElseThrow())
        .containsExactly("yes", "8080", "1", 511, "1");
  }

  @Test
  void aCustomResourceDefinitionIsToldFromOthers() {
    assertThat(Streams.one("kind: CustomResourceDefinition\n").isCustomResourceDefinition())
        .isTrue();
    assertThat(Streams.one("kind: ConfigMap\n").isCustomResourceDefinition()).isFalse();
  }
}
