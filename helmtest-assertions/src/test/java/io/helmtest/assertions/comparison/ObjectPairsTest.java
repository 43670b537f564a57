package io.helmtest.assertions.comparison;

import static io.helmtest.assertions.HelmAssertions.assertThat;

import io.helmtest.RenderedChart;
import io.helmtest.assertions.Renders;
import java.util.List;
import org.junit.jupiter.api.Test;

class ObjectPairsTest {

  @Test
  void anObjectOfAnotherNameKindOrNamespaceIsAnother() {
    String base = object("v1", "Service", "name: a");
    assertThat(changes(base, object("v1", "Service", "name: b")))
        .containsExactly("Service a: removed", "Service b: added");
    assertThat(changes(base, object("v1", "ConfigMap", "name: a")))
        .containsExactly("Service a: removed", "ConfigMap a: added");
    assertThat(changes(base, object("v1", "Service", "name: a, namespace: other")))
        .containsExactly("Service a: removed", "Service a in namespace other: added");
  }

  @Test
  void anotherApiVersionIsAChange() {
    assertThat(
            changes(
                object("example.org/v1beta1", "Scaler", "name: a"),
                object("example.org/v1", "Scaler", "name: a")))
        .containsExactly("Scaler a: apiVersion: example.org/v1beta1 → example.org/v1");
  }

  @Test
  void theSameApiVersionComesFirst() {
    String core = object("v1", "Service", "name: a");
    String knative = object("serving.knative.dev/v1", "Service", "name: a");
    assertThat(changes(core + knative, knative + core)).isEmpty();
    assertThat(changes(core + knative, knative)).containsExactly("Service a: removed");
    assertThat(changes(knative, core + knative)).containsExactly("Service a: added");
  }

  @Test
  void theReleasesNamespaceGoesWithoutSaying() {
    RenderedChart base =
        Renders.chart(object("v1", "Service", "name: a, namespace: one")).namespace("one").render();
    RenderedChart changed =
        Renders.chart(object("v1", "Service", "name: a, namespace: two")).namespace("two").render();
    assertThat(changes(base, changed)).containsExactly("Service a: metadata.namespace: one → two");
  }

  @Test
  void objectsWithoutANameArePairedInTheirOrder() {
    String first = object("v1", "Pod", "generateName: a-");
    String second = object("v1", "Pod", "generateName: b-");
    assertThat(changes(first + second, first + second)).isEmpty();
    assertThat(changes(first, first + second)).containsExactly("Pod (without a name): added");
  }

  private static List<String> changes(String base, String changed) {
    return changes(Renders.of(base), Renders.of(changed));
  }

  private static List<String> changes(RenderedChart base, RenderedChart changed) {
    return assertThat(changed).comparedTo(base).changes().stream()
        .map(change -> change.toString().replaceAll(",? (in the base )?at .*", ""))
        .toList();
  }

  private static String object(String apiVersion, String kind, String metadata) {
    return "---\napiVersion: %s\nkind: %s\nmetadata: {%s}\n".formatted(apiVersion, kind, metadata);
  }
}
