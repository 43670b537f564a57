package io.helmtest.assertions.comparison;

import static io.helmtest.assertions.Failures.assertFailure;
import static io.helmtest.assertions.Failures.failureOf;
import static io.helmtest.assertions.HelmAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.MAP;

import io.helmtest.RenderedChart;
import io.helmtest.assertions.Renders;
import io.helmtest.manifest.ObjectId;
import io.helmtest.manifest.SourceLocation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComparisonAssertTest {
  private static final String BASE =
      """
      ---
      # Source: shop/templates/web/deployment.yaml
      apiVersion: apps/v1
      kind: Deployment
      metadata:
        name: shop-web
      spec:
        replicas: 1
        template:
          spec:
            containers:
            - name: web
              image: web:1
      ---
      # Source: shop/templates/config.yaml
      apiVersion: v1
      kind: ConfigMap
      metadata:
        name: shop-config
      data:
        LOG_LEVEL: INFO
      """;
  private static final String IMAGE = BASE.replace("web:1", "web:2");
  private static final String REPLICAS = BASE.replace("replicas: 1", "replicas: 3");
  private static final String WITHOUT_CONFIG = BASE.substring(0, BASE.lastIndexOf("---"));
  private static final String WITH_SERVICE =
      BASE
          + """
          ---
          # Source: shop/templates/web/service.yaml
          apiVersion: v1
          kind: Service
          metadata: {name: shop-web}
          """;

  @Test
  void knowsWhatRestartsPods() {
    changedTo(IMAGE).restartsPods("shop-web").restartsPods("Deployment shop-web");
    changedTo(REPLICAS).doesNotRestartPods("shop-web").doesNotRestartPods("Deployment shop-web");
    changedTo(BASE.replace("LOG_LEVEL: INFO", "x: z")).doesNotRestartPods("shop-web");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          v1       | Pod         | spec: {hostNetwork: %s}
          apps/v1  | StatefulSet | spec: {template: {spec: {hostNetwork: %s}}}
          batch/v1 | CronJob     | spec: {jobTemplate: {spec: {template: {spec: {hostNetwork: %s}}}}}
          """)
  void knowsThePodTemplateOfEveryKind(String apiVersion, String kind, String spec) {
    String manifest =
        "apiVersion: %s\nkind: %s\nmetadata: {name: x}\n".formatted(apiVersion, kind) + spec + "\n";
    RenderedChart on = Renders.of(manifest.formatted(true));
    RenderedChart off = Renders.of(manifest.formatted(false));
    assertThat(on).comparedTo(off).restartsPods("x");
    assertThat(on).comparedTo(on).doesNotRestartPods("x");
  }

  @Test
  void takesAWholeNewPodTemplateForARestart() {
    String bare = "apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: shop-web}\n";
    assertThat(Renders.of(BASE)).comparedTo(Renders.of(bare)).restartsPods("shop-web");
    assertThat(Renders.of(bare)).comparedTo(Renders.of(BASE)).restartsPods("shop-web");
  }

  @Test
  void takesAnotherOrderOfContainersForARestart() {
    RenderedChart base = Renders.pod("containers: [{name: a}, {name: b}]");
    RenderedChart changed = Renders.pod("containers: [{name: b}, {name: a}]");
    assertThat(changed).comparedTo(base).restartsPods("shop-web");
  }

  @Test
  void tellsThatThePodTemplateIsTheSame() {
    assertFailure(
        () -> changedTo(REPLICAS).restartsPods("shop-web"),
        """
        [prod] Expecting
          Deployment shop-web
        to restart its pods but spec.template is the same. Its changes are
          Deployment shop-web: spec.replicas: 1 → 3 at shop/templates/web/deployment.yaml (rendered line 8)
        values: values.yaml < values-prod.yaml < set changed
        base values: values.yaml < values-prod.yaml
        engine: a test's own
        """);
    assertThat(failureOf(() -> changedTo(BASE).restartsPods("shop-web")))
        .hasMessageContaining("Its changes are\n  (none)\n");
  }

  @Test
  void tellsWhatRestartsThePods() {
    assertFailure(
        () -> changedTo(IMAGE).doesNotRestartPods("shop-web"),
        """
        [prod] Expecting
          Deployment shop-web
        not to restart its pods but spec.template changes
          Deployment shop-web: spec.template.spec.containers[web].image: web:1 → web:2 at shop/templates/web/deployment.yaml (rendered line 13)
        values: values.yaml < values-prod.yaml < set changed
        base values: values.yaml < values-prod.yaml
        engine: a test's own
        """);
  }

  @Test
  void aWorkloadThatIsNotThereListsWhatIs() {
    String message =
        """
        [prod] Expecting
          one workload shop-wbe, did you mean "shop-web"?
        in both renders but there are
          Deployment shop-web
        values: values.yaml < values-prod.yaml < set changed
        base values: values.yaml < values-prod.yaml
        engine: a test's own
        """;
    assertFailure(() -> changedTo(IMAGE).restartsPods("shop-wbe"), message);
    assertFailure(() -> changedTo(IMAGE).doesNotRestartPods("shop-wbe"), message);
    failureOf(() -> changedTo(IMAGE).doesNotRestartPods("shop-config"));
  }

  @Test
  void aWorkloadOfOneRenderOnlyIsToldSo() {
    assertFailure(
        () ->
            changedTo(BASE.replace("kind: Deployment", "kind: StatefulSet"))
                .doesNotRestartPods("shop-web"),
        """
        [prod] Expecting
          one workload shop-web
        in both renders but there are
          Deployment shop-web (removed)
          StatefulSet shop-web (added)
        values: values.yaml < values-prod.yaml < set changed
        base values: values.yaml < values-prod.yaml
        engine: a test's own
        """);
    assertThat(failureOf(() -> changedTo("---\n").restartsPods("shop-web")))
        .hasMessageContaining("but there are\n  Deployment shop-web (removed)\n");
  }

  @Test
  void severalWorkloadsOfOneNameAreToldApartByKind() {
    String set = BASE.replace("Deployment", "StatefulSet");
    String changedSet = IMAGE.replace("Deployment", "StatefulSet");
    ComparisonAssert comparison =
        assertThat(Renders.of(BASE + changedSet)).comparedTo(Renders.of(BASE + set));
    comparison.restartsPods("StatefulSet shop-web").doesNotRestartPods("Deployment shop-web");
    assertFailure(
        () -> comparison.doesNotRestartPods("shop-web"),
        """
        [prod] Expecting
          one workload shop-web
        in both renders but there are
          Deployment shop-web
          StatefulSet shop-web
        values: values.yaml < values-prod.yaml
        base values: values.yaml < values-prod.yaml
        engine: a test's own
        """);
  }

  @Test
  void acceptsTheChangesThatAreNamed() {
    changedTo(IMAGE)
        .changesOnly("Deployment shop-web")
        .changesOnly("Deployment shop-web: spec.template.spec.containers[web].image")
        .changesOnly("Deployment shop-web: spec.template");
    changedTo(WITHOUT_CONFIG).changesOnly("ConfigMap shop-config");
    changedTo(WITH_SERVICE).changesOnly("Service shop-web");
  }

  @ParameterizedTest
  @CsvSource({
    "Deployment shop-web: spec.template.spec.containers[web].ima",
    "Deployment shop-web: spec.template.spec.containers[we]",
    "Deployment shop-web: spec.temp",
    "Deployment shop-web: spec.template.spec.containers[web].image.tag",
    "Deployment shop",
    "StatefulSet shop-web",
    "shop-web"
  })
  void refusesANameThatIsNotTheChangesOwn(String what) {
    failureOf(() -> changedTo(IMAGE).changesOnly(what));
  }

  @Test
  void tellsEveryOtherChangeOneALine() {
    String changed =
        WITH_SERVICE
            .replace("web:1", "web:2")
            .replace("replicas: 1", "replicas: 3")
            .replace("LOG_LEVEL: INFO", "DEBUG: \"true\"");
    assertFailure(
        () -> changedTo(changed).changesOnly("Deployment shop-web: spec.replicas"),
        """
        [prod] Expecting
          chart shop 0.1.0 as release shop
        to change only
          Deployment shop-web: spec.replicas
        but it changes too
          Deployment shop-web: spec.template.spec.containers[web].image: web:1 → web:2 at shop/templates/web/deployment.yaml (rendered line 13)
          ConfigMap shop-config: data.LOG_LEVEL: INFO → absent, in the base at shop/templates/config.yaml (rendered line 21)
          ConfigMap shop-config: data.DEBUG: absent → true at shop/templates/config.yaml (rendered line 21)
          Service shop-web: added at shop/templates/web/service.yaml (rendered line 24)
        values: values.yaml < values-prod.yaml < set changed
        base values: values.yaml < values-prod.yaml
        engine: a test's own
        """);
  }

  @Test
  void tellsWhatWasRemoved() {
    assertFailure(
        () -> changedTo(WITHOUT_CONFIG).changesNothing(),
        """
        [prod] Expecting
          chart shop 0.1.0 as release shop
        to change nothing but it changes
          ConfigMap shop-config: removed, in the base at shop/templates/config.yaml (rendered line 16)
        values: values.yaml < values-prod.yaml < set changed
        base values: values.yaml < values-prod.yaml
        engine: a test's own
        """);
  }

  @Test
  void tellsWhatDoesNotChangeAndTheClosestThatDoes() {
    assertFailure(
        () ->
            changedTo(IMAGE)
                .changesOnly(
                    "Deployment shop-web: spec.template",
                    "Deployment shop-web: spec.template.spec.containers[wbe].image",
                    "Deployment shop-web: spec.replicas",
                    "ConfigMap shop-config"),
        """
        [prod] Expecting
          chart shop 0.1.0 as release shop
        to change only
          Deployment shop-web: spec.template
          Deployment shop-web: spec.template.spec.containers[wbe].image
          Deployment shop-web: spec.replicas
          ConfigMap shop-config
        but it does not change
          Deployment shop-web: spec.template.spec.containers[wbe].image, did you mean "Deployment shop-web: spec.template.spec.containers[web].image"?
          Deployment shop-web: spec.replicas, did you mean "Deployment shop-web: spec.template.spec.containers[web].image"?
          ConfigMap shop-config
        values: values.yaml < values-prod.yaml < set changed
        base values: values.yaml < values-prod.yaml
        engine: a test's own
        """);
  }

  @Test
  void tellsBothWhatChangesAndWhatDoesNot() {
    assertFailure(
        () -> changedTo(REPLICAS).changesOnly("Deployment shop-web: spec.replica"),
        """
        [prod] Expecting
          chart shop 0.1.0 as release shop
        to change only
          Deployment shop-web: spec.replica
        but it changes too
          Deployment shop-web: spec.replicas: 1 → 3 at shop/templates/web/deployment.yaml (rendered line 8)
        but it does not change
          Deployment shop-web: spec.replica, did you mean "Deployment shop-web: spec.replicas"?
        values: values.yaml < values-prod.yaml < set changed
        base values: values.yaml < values-prod.yaml
        engine: a test's own
        """);
  }

  @Test
  void refusesToExpectNoChange() {
    assertThatThrownBy(() -> changedTo(IMAGE).changesOnly())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("changesOnly() without a change: name at least one, or say changesNothing()");
    failureOf(() -> changedTo(BASE).changesOnly("Deployment shop-web"));
  }

  @Test
  void acceptsTheSameObjectsInAnotherOrder() {
    int config = BASE.lastIndexOf("---");
    changedTo(BASE).changesNothing();
    changedTo(BASE.substring(config) + "# a comment\n" + WITHOUT_CONFIG).changesNothing();
  }

  @Test
  void doesNotTakeTwoEmptyRendersForNoChange() {
    assertFailure(
        () -> assertThat(Renders.of("\n")).comparedTo(Renders.of("\n")).changesNothing(),
        """
        [prod] Expecting
          chart shop 0.1.0 as release shop
        to change nothing in a render that has something, but nothing at all was rendered
        values: values.yaml < values-prod.yaml
        base values: values.yaml < values-prod.yaml
        engine: a test's own
        """);
    failureOf(() -> changedTo("\n").changesNothing());
  }

  @Test
  void twoEmptyPartsSayWhatTheyWereNarrowedTo() {
    RenderedChart hooks = Renders.of(BASE).hooks();
    assertFailure(
        () -> assertThat(hooks).comparedTo(hooks).changesNothing(),
        """
        [prod] Expecting
          chart shop 0.1.0 as release shop (only hooks, which rendered nothing)
        to change nothing in a render that has something, but nothing at all was rendered
        values: values.yaml < values-prod.yaml
        base values: values.yaml < values-prod.yaml
        engine: a test's own
        """);
  }

  @Test
  void givesTheChangesAsData() {
    assertThat(changedTo(REPLICAS).changes())
        .containsExactly(
            new Change(
                new ObjectId("apps/v1", "Deployment", null, "shop-web"),
                "spec.replicas",
                1,
                3,
                new SourceLocation("shop/templates/web/deployment.yaml", 8, 3)));
    assertThat(changedTo(WITH_SERVICE).changes())
        .singleElement()
        .satisfies(
            added -> {
              assertThat(added.place()).isEqualTo("Service shop-web");
              assertThat(added.before()).isNull();
              assertThat(added.after()).asInstanceOf(MAP).containsEntry("kind", "Service");
            });
  }

  private static ComparisonAssert changedTo(String manifest) {
    RenderedChart changed =
        Renders.chart(manifest).environment("prod").set("changed", true).render();
    return assertThat(changed).comparedTo(Renders.of(BASE));
  }
}
