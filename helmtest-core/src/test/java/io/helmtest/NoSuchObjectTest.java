package io.helmtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.Secret;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.apps.StatefulSet;
import java.nio.file.Path;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NoSuchObjectTest {
  private static final String WORKLOADS =
      """
      apiVersion: apps/v1
      kind: StatefulSet
      metadata: {name: web}
      ---
      apiVersion: apps/v1
      kind: StatefulSet
      metadata: {name: api, namespace: a}
      ---
      apiVersion: v1
      kind: Service
      metadata: {name: web}
      """;
  private static final String YAML =
      """
      # Source: tiny/templates/cm.yaml
      apiVersion: v1
      kind: ConfigMap
      metadata: {name: shop-web}
      ---
      apiVersion: v1
      kind: ConfigMap
      metadata: {name: shared, namespace: a}
      ---
      apiVersion: v1
      kind: ConfigMap
      metadata: {name: shared}
      ---
      apiVersion: v1
      kind: Service
      metadata: {name: shop-web}
      """;

  @Test
  void aTypoIsAnsweredWithTheClosestNameAndThoseOfItsKind(@TempDir Path folder) {
    RenderedChart chart = FixedRenderer.partial(folder, YAML).render();
    String message =
        """
        release tiny of chart tiny 0.1.0 renders no ConfigMap named "shop-wbe", \
        did you mean "shop-web"?
        It renders:
          ConfigMap shop-web
          ConfigMap shared in namespace a
          ConfigMap shared""";

    refused(() -> chart.get(ConfigMap.class, "shop-wbe"), message);
    refused(() -> chart.document(ConfigMap.class, "shop-wbe"), message);
    refused(() -> chart.document("ConfigMap", "shop-wbe"), message);
  }

  @Test
  void whereNothingIsOfTheKindEverythingIsListed(@TempDir Path folder) {
    RenderedChart chart = FixedRenderer.partial(folder, YAML).render();

    refused(
        () -> chart.get(Secret.class, "shop-web"),
        """
        release tiny of chart tiny 0.1.0 renders no Secret named "shop-web", \
        did you mean "ConfigMap shop-web"?
        It renders:
          ConfigMap shop-web
          ConfigMap shared in namespace a
          ConfigMap shared
          Service shop-web""");
  }

  @Test
  void aLookUpByNamespaceSaysWhichAndWhereTheNameIs(@TempDir Path folder) {
    RenderedChart chart = FixedRenderer.partial(folder, YAML).render();

    refused(
        () -> chart.get(ConfigMap.class, "shared", "b"),
        """
        release tiny of chart tiny 0.1.0 renders no ConfigMap named "shared" in namespace "b", \
        but in namespaces "a", "default"
        It renders:
          ConfigMap shop-web in namespace default
          ConfigMap shared in namespace a
          ConfigMap shared in namespace default""");
    refused(
        () -> chart.get(ConfigMap.class, "shop-wbe", "default"),
        """
        release tiny of chart tiny 0.1.0 renders no ConfigMap named "shop-wbe" in namespace "default", \
        did you mean "shop-web"?
        It renders:
          ConfigMap shop-web in namespace default
          ConfigMap shared in namespace a
          ConfigMap shared in namespace default""");
    refused(
        () -> chart.get(ConfigMap.class, "shared", "defalt"),
        """
        release tiny of chart tiny 0.1.0 renders no ConfigMap named "shared" in namespace "defalt", \
        but in namespaces "a", "default"
        It renders:
          ConfigMap shop-web in namespace default
          ConfigMap shared in namespace a
          ConfigMap shared in namespace default""");
  }

  @Test
  void anObjectOfTheNameAndAKindThatMayBeMeantIsSuggested(@TempDir Path folder) {
    RenderedChart chart = FixedRenderer.partial(folder, WORKLOADS).render();
    String rendered =
        """
        It renders:
          StatefulSet web
          StatefulSet api in namespace a
          Service web""";

    refused(
        () -> chart.get(Deployment.class, "web"),
        "release tiny of chart tiny 0.1.0 renders no Deployment named \"web\", did you mean \"StatefulSet web\"?\n"
            + rendered);
    refused(
        () -> chart.document("Statefulset", "web"),
        "release tiny of chart tiny 0.1.0 renders no Statefulset named \"web\", did you mean \"StatefulSet web\"?\n"
            + rendered);
    refused(
        () -> chart.document("service", "web"),
        "release tiny of chart tiny 0.1.0 renders no service named \"web\", did you mean \"Service web\"?\n"
            + rendered);
    refused(
        () -> chart.get(Deployment.class, "api"),
        "release tiny of chart tiny 0.1.0 renders no Deployment named \"api\", did you mean \"StatefulSet api in namespace a\"?\n"
            + rendered);
    refused(
        () -> chart.get(ConfigMap.class, "web"),
        "release tiny of chart tiny 0.1.0 renders no ConfigMap named \"web\"\n" + rendered);
  }

  @Test
  void aPartThatRendersNothingListsTheWhole(@TempDir Path folder) {
    RenderedChart hooks = FixedRenderer.partial(folder, WORKLOADS).render().hooks();

    refused(
        () -> hooks.get(StatefulSet.class, "web"),
        """
        release tiny of chart tiny 0.1.0 (only hooks, which rendered nothing) renders no StatefulSet named "web", \
        but the whole render does
        The whole renders:
          StatefulSet web
          StatefulSet api in namespace a
          Service web""");
    refused(
        () -> hooks.all(StatefulSet.class),
        """
        release tiny of chart tiny 0.1.0 (only hooks, which rendered nothing) renders no StatefulSet
        The whole renders:
          StatefulSet web
          StatefulSet api in namespace a
          Service web
        Where none is fine, use RenderedChart.allOrNone.""");
  }

  @Test
  void aNameInTwoNamespacesIsAmbiguous(@TempDir Path folder) {
    RenderedChart chart = FixedRenderer.partial(folder, YAML).render();
    String message =
        """
        release tiny of chart tiny 0.1.0 renders 2 of ConfigMap named "shared":
          namespace a, at tiny/templates/cm.yaml (rendered line 6)
          namespace default, at tiny/templates/cm.yaml (rendered line 10)
        In different namespaces, pass the namespace too; \
        in one, the chart renders the object twice.""";

    refused(() -> chart.get(ConfigMap.class, "shared"), message);
    refused(() -> chart.find(ConfigMap.class, "shared"), message);
  }

  @Test
  void theNamespaceTellsThemApart(@TempDir Path folder) {
    RenderedChart chart = FixedRenderer.partial(folder, YAML).render();

    assertThat(chart.get(ConfigMap.class, "shared", "a").getMetadata().getNamespace())
        .isEqualTo("a");
    assertThat(chart.get(ConfigMap.class, "shared", "default").getMetadata().getNamespace())
        .isNull();
    assertThat(chart.find(ConfigMap.class, "shared", "a")).isPresent();
    assertThat(chart.find(ConfigMap.class, "shared", "b")).isEmpty();
  }

  @Test
  void allOfNothingIsRefusedAndNamesTheWayOut(@TempDir Path folder) {
    RenderedChart chart = FixedRenderer.partial(folder, "\n").render();

    refused(
        () -> chart.all(HasMetadata.class),
        """
        release tiny of chart tiny 0.1.0 renders no object
        It renders:
          (none)
        Where none is fine, use RenderedChart.allOrNone.""");
  }

  @Test
  void noWorkloadsIsRefusedToo(@TempDir Path folder) {
    RenderedChart chart =
        FixedRenderer.partial(folder, "apiVersion: v1\nkind: Service\nmetadata: {name: a}\n")
            .render();

    refused(
        chart::workloads,
        """
        release tiny of chart tiny 0.1.0 renders no workload
        It renders:
          Service a
        Where none is fine, use RenderedChart.documents.""");
  }

  private static void refused(ThrowingCallable call, String message) {
    assertThatThrownBy(call).isInstanceOf(NoSuchObjectException.class).hasMessage("%s", message);
  }
}
