package io.helmtest.assertions;

import static io.helmtest.assertions.Failures.assertFailure;
import static io.helmtest.assertions.Failures.failureOf;
import static io.helmtest.assertions.HelmAssertions.assertThat;

import io.helmtest.RenderedChart;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RenderedChartAssertTest {
  private static final RenderedChart CHART =
      Renders.of(
          Renders.deployment(
                  "initContainers: [{name: setup}]\ncontainers: [{name: web, image: a/b}]")
              + """
              ---
              # Source: shop/templates/config/configmap.yaml
              apiVersion: v1
              kind: ConfigMap
              metadata: {name: shop-config}
              ---
              # Source: shop/templates/certificate.yaml
              apiVersion: cert-manager.io/v1
              kind: Certificate
              metadata: {name: shop}
              spec:
                dnsNames: [shop.example.com]
              """);

  @Test
  void namesLeadToObjects() {
    assertThat(CHART).deployment("shop-web").container("web").image().hasRepository("a/b");
    assertThat(CHART).object("ConfigMap", "shop-config").at("data").isAbsent();
    assertThat(CHART)
        .object("Certificate", "shop")
        .at("spec.dnsNames[0]")
        .isEqualTo("shop.example.com");
  }

  @Test
  void aNameThatIsNotThereListsWhatIs() {
    assertFailure(
        () -> assertThat(CHART).deployment("shop-wbe"),
        """
        [prod] release shop of chart shop 0.1.0 renders no Deployment named "shop-wbe", did you mean "shop-web"?
        It renders:
          Deployment shop-web
        """);
  }

  @Test
  void aKindThatIsNotThereListsWhatIs() {
    assertFailure(
        () -> assertThat(CHART).service("shop-web"),
        """
        [prod] release shop of chart shop 0.1.0 renders no Service named "shop-web"
        It renders:
          Deployment shop-web
          ConfigMap shop-config
          Certificate shop
        """);
  }

  @Test
  void aContainerThatIsNotThereListsWhatIs() {
    assertFailure(
        () -> assertThat(CHART).deployment("shop-web").container("wbe"),
        """
        [prod] Expecting
          Deployment shop-web
        to have a container named
          wbe
        but was
          setup (init container)
          web
          did you mean "web"?
        at shop/templates/web/deployment.yaml (rendered line 11)
        """);
  }

  @Test
  void everyKindOfWorkloadFailsByName() {
    failureOf(() -> assertThat(CHART).statefulSet("shop-web"));
    failureOf(() -> assertThat(CHART).daemonSet("shop-web"));
    failureOf(() -> assertThat(CHART).job("shop-web"));
    failureOf(() -> assertThat(CHART).cronJob("shop-web"));
    failureOf(() -> assertThat(CHART).configMap("shop-web"));
    failureOf(() -> assertThat(CHART).object("Certificate", "shop-web"));
  }

  @Test
  void aFieldTellsWhatItIs() {
    assertFailure(
        () -> assertThat(CHART).object("Certificate", "shop").at("spec.dnsNames").isAbsent(),
        """
        [prod] Expecting
          Certificate shop
        not to have spec.dnsNames
          anything
        but was
          [shop.example.com]
        at shop/templates/certificate.yaml (rendered line 23)
        """);
  }

  @Test
  void aMissingFieldPointsAtItsNearestParent() {
    assertFailure(
        () -> assertThat(CHART).object("Certificate", "shop").at("spec.issuerRef.name").isPresent(),
        """
        [prod] Expecting
          Certificate shop
        to have spec.issuerRef.name
          a value
        but was
          absent: spec has dnsNames
        at shop/templates/certificate.yaml (rendered line 22)
        """);
  }

  @Test
  void theUnnamedEnvironmentHasNoPrefix() {
    RenderedChart chart = Renders.chart("kind: Pod\napiVersion: v1\nmetadata: {name: a}").render();
    assertFailure(
        () -> assertThat(chart).object("Pod", "a").at("spec").isPresent(),
        """
        Expecting
          Pod a
        to have spec
          a value
        but was
          absent: the document has kind, apiVersion, metadata
        at unknown template (rendered line 1)
        values: values.yaml
        engine: a test's own
        """);
  }

  @Test
  void aFieldIsFoundFromContainerAndPodToo() {
    assertThat(CHART).deployment("shop-web").container("web").at("image").isEqualTo("a/b");
    assertThat(CHART).deployment("shop-web").podAt("spec.containers[web].image").isEqualTo("a/b");
  }

  @Test
  void absenceBelowAnItemThatIsNotThereMeansNothing() {
    assertFailure(
        () ->
            assertThat(CHART)
                .object("Deployment", "shop-web")
                .at("spec.template.spec.containers[wbe].env")
                .isAbsent(),
        """
        [prod] Expecting
          Deployment shop-web
        to be able to have spec.template.spec.containers[wbe].env
          a path that exists
        but was
          there is no spec.template.spec.containers[wbe]
        at shop/templates/web/deployment.yaml (rendered line 11)
        """);
  }

  @Test
  void absenceOfAFieldThatKubernetesDoesNotKnowMeansNothing() {
    assertFailure(
        () ->
            assertThat(CHART)
                .deployment("shop-web")
                .at("spec.tempalte.spec.hostNetwork")
                .isAbsent(),
        """
        [prod] Expecting
          Deployment shop-web
        to be able to have spec.tempalte.spec.hostNetwork
          a path that exists
        but was
          Deployment has no field "tempalte", did you mean "template"?
        at shop/templates/web/deployment.yaml (rendered line 7)
        """);
  }

  @Test
  void absenceThatMeansSomethingPasses() {
    assertThat(CHART).deployment("shop-web").podAt("spec.containers[sidecar]").isAbsent();
    assertThat(CHART).deployment("shop-web").podAt("spec.nodeSelector.disk").isAbsent();
    assertThat(CHART).object("Certificate", "shop").at("spec.whatever.it.is").isAbsent();
  }

  @Test
  void numbersAreEqualByValueAndTextsAreNone() {
    RenderedChart chart =
        Renders.of(
            "apiVersion: a/v1\nkind: A\nmetadata: {name: a}\nspec: {count: 1, m: {mode: 484, x: [1.0]}}");
    assertThat(chart).object("A", "a").at("spec.count").isEqualTo(1).isEqualTo(1L);
    assertThat(chart)
        .object("A", "a")
        .at("spec.m")
        .isEqualTo(Map.of("x", List.of(1), "mode", 484L));
    assertFailure(
        () -> assertThat(chart).object("A", "a").at("spec.count").isEqualTo("1"),
        """
        [prod] Expecting
          A a
        to have spec.count
          1 (String)
        but was
          1 (Integer)
        at unknown template (rendered line 4)
        """);
  }

  @Test
  void aMisspeltKindIsNotTakenForOneThatIsNotRendered() {
    assertFailure(
        () -> assertThat(CHART).objects("PersistentVolumeClam").areNotRendered(),
        """
        [prod] Expecting objects of kind
          PersistentVolumeClam
        which Kubernetes does not have, did you mean "PersistentVolumeClaim"?
        """);
    assertThat(CHART).objects("PersistentVolumeClaim").areNotRendered();
    assertThat(CHART).objects("Backup").areNotRendered();
  }

  @Test
  void findsAWorkloadOfAnyKindByItsName() {
    RenderedChart chart =
        Renders.of(
            Renders.deployment("containers: []")
                + Renders.deployment("containers: []")
                    .replace("kind: Deployment", "kind: StatefulSet")
                + Renders.deployment("containers: []").replace("shop-web", "shop-api"));
    assertThat(chart).workload("shop-api").labels().doesNotHaveLabel("app");
    assertFailure(
        () -> assertThat(chart).workload("shop-web").labels().hasStandardLabels(),
        """
        [prod] Expecting
          one workload named shop-web
        but there are 2: say of which kind it is
          Deployment shop-web
          StatefulSet shop-web
        """);
    assertFailure(
        () -> assertThat(chart).workload("shop-apu").labels().hasStandardLabels(),
        """
        [prod] Expecting
          one workload named shop-apu
        but there are 0, did you mean "shop-api"?
          Deployment shop-web
          StatefulSet shop-web
          Deployment shop-api
        """);
  }
}
