package io.helmtest.assertions;

import static io.helmtest.assertions.Failures.assertFailure;
import static io.helmtest.assertions.Failures.failureOf;
import static io.helmtest.assertions.HelmAssertions.assertThat;

import io.helmtest.PodContainer.Kind;
import io.helmtest.RenderedChart;
import io.helmtest.assertions.subject.MismatchError;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ElementsAssertTest {
  private static final RenderedChart CHART =
      Renders.of(
          Renders.deployment(
                  "initContainers: [{name: setup, image: x}]\ncontainers: [{name: web, image: dev/web}]")
              + Renders.deployment("containers: [{name: api, image: dev/api}]")
                  .replace("web", "api"));

  @Test
  void checksEach() {
    List<String> seen = new ArrayList<>();
    assertThat(CHART)
        .workloads()
        .hasSize(2)
        .each(workload -> workload.containers().each(container -> seen.add("seen")));
    assertThat(seen).hasSize(3);
  }

  @Test
  void listsAllThatFailOneALine() {
    assertFailure(
        () ->
            assertThat(CHART)
                .workloads()
                .each(
                    workload ->
                        workload
                            .containers()
                            .each(container -> container.image().hasRepository("x"))),
        """
        [prod] Expecting
          each workload of 2
        to pass every check but 2 failed
          Deployment shop-web  spec.template.spec.containers[web].image with repository  expected x  but was dev/web (image dev/web)  at shop/templates/web/deployment.yaml (rendered line 11)
          Deployment shop-api  spec.template.spec.containers[api].image with repository  expected x  but was dev/api (image dev/api)  at shop/templates/api/deployment.yaml (rendered line 21)
        """);
  }

  @Test
  void throwsASingleFailureAsItIs() {
    assertThat(
            failureOf(
                () ->
                    assertThat(CHART)
                        .workloads()
                        .each(workload -> workload.at("metadata.name").isEqualTo("shop-web"))))
        .isInstanceOf(MismatchError.class);
  }

  @Test
  void namesTheElementThatPlainAssertJFailsFor() {
    assertThat(
            failureOf(
                () ->
                    assertThat(CHART).workloads().each(workload -> assertThat("a").isEqualTo("b"))))
        .hasMessageContaining("Deployment shop-web: ")
        .hasMessageContaining("Deployment shop-api: ");
  }

  @Test
  void anEmptyPartSaysWhatItWasNarrowedToAndWhatThereWas() {
    RenderedChart hooks = CHART.hooks();
    String found =
        """
        but there is none (only hooks, which rendered nothing). The whole renders
          Deployment shop-web
          Deployment shop-api
        """;
    String remedy =
        CHART.context().footer()
            + "\nWhere none is fine, say allowingNone().each(…); to check that there is none, areNotRendered().\n";

    assertFailure(
        () -> assertThat(hooks).services().each(service -> {}),
        "[prod] Expecting\n  at least one Service to check\n" + found + remedy);
    assertFailure(
        () -> assertThat(hooks).workloads().hasSize(2),
        "[prod] Expecting\n  2 × workload\n" + found);
    assertFailure(
        () -> assertThat(hooks).objects().first(),
        "[prod] Expecting\n  object at index 0\n" + found);
    assertFailure(
        () -> assertThat(hooks).workload("shop-web"),
        "[prod] Expecting\n  one workload named shop-web\n" + found);
    assertFailure(
        () -> assertThat(hooks).deployment("shop-web"),
        """
        [prod] release shop of chart shop 0.1.0 (only hooks, which rendered nothing) renders no Deployment named "shop-web", but the whole render does
        The whole renders:
          Deployment shop-web
          Deployment shop-api
        """);
  }

  @Test
  void failsOverNothing() {
    assertFailure(
        () -> assertThat(CHART).services().each(service -> service.labels().hasStandardLabels()),
        """
        [prod] Expecting
          at least one Service to check
        but there is none. It renders
          Deployment shop-web
          Deployment shop-api
        values: values.yaml < values-prod.yaml
        engine: a test's own
        Where none is fine, say allowingNone().each(…); to check that there is none, areNotRendered().
        """);
  }

  @Test
  void passesOverNothingWhenToldSo() {
    assertThat(CHART).services().allowingNone().each(service -> service.at("spec").isPresent());
    assertThat(CHART).configMaps().areNotRendered();
    assertThat(CHART).objects("Certificate").areNotRendered();
  }

  @Test
  void tellsWhatIsRenderedThoughItShouldNotBe() {
    assertFailure(
        () -> assertThat(CHART).objects("Deployment").areNotRendered(),
        """
        [prod] Expecting
          no Deployment
        but there are 2
          Deployment shop-web
          Deployment shop-api
        """);
  }

  @Test
  void doesNotTakeAnEmptyRenderForAbsence() {
    RenderedChart empty = Renders.of("\n");
    assertFailure(
        () -> assertThat(empty).ingresses().areNotRendered(),
        """
        [prod] Expecting
          no Ingress
        in a render that has something, but nothing at all was rendered
        """);
    failureOf(
        () ->
            assertThat(empty).workloads().each(workload -> workload.labels().hasStandardLabels()));
    failureOf(
        () -> assertThat(empty).objects().each(object -> object.labels().hasStandardLabels()));
  }

  @Test
  void aPartOfARenderMayBeEmpty() {
    assertThat(CHART.hooks()).objects().areNotRendered();
    assertThat(CHART.hooks()).ingresses().areNotRendered();
    failureOf(() -> assertThat(Renders.of("\n").hooks()).objects().areNotRendered());
  }

  @Test
  void tellsTheOtherSize() {
    assertFailure(
        () -> assertThat(CHART).workloads().hasSize(3),
        """
        [prod] Expecting
          3 × workload
        but there are 2
          Deployment shop-web
          Deployment shop-api
        """);
  }

  @Test
  void wantsOneToPass() {
    assertThat(CHART).containers().any(container -> container.image().hasRepository("dev/api"));
    assertFailure(
        () ->
            assertThat(CHART)
                .deployment("shop-web")
                .containers()
                .any(container -> container.image().hasRepository("dev/api")),
        """
        [prod] Expecting
          any container of Deployment shop-web of 2
        to pass the check but none did
          Deployment shop-web  spec.template.spec.initContainers[setup].image with repository  expected dev/api  but was x (image x)              at shop/templates/web/deployment.yaml (rendered line 10)
          Deployment shop-web  spec.template.spec.containers[web].image with repository        expected dev/api  but was dev/web (image dev/web)  at shop/templates/web/deployment.yaml (rendered line 11)
        """);
    failureOf(() -> assertThat(CHART).services().allowingNone().any(service -> {}));
  }

  @Test
  void keepsSome() {
    ElementsAssert<ContainerAssert> named =
        assertThat(CHART)
            .containers()
            .hasSize(3)
            .filteredOn("of dev", container -> container.actual().getImage().startsWith("dev/"))
            .hasSize(2);
    assertFailure(
        () -> named.hasSize(3),
        """
        [prod] Expecting
          3 × container of dev
        but there are 2
          Deployment shop-web spec.template.spec.containers[web]
          Deployment shop-api spec.template.spec.containers[api]
        """);
    named.each(container -> assertThat(container.actual().getName()).isNotEqualTo("setup"));
    assertFailure(
        () -> named.filteredOn("named db", container -> false).each(container -> {}),
        """
        [prod] Expecting
          at least one container of dev named db to check
        but there is none. It renders
          Deployment shop-web
          Deployment shop-api
        values: values.yaml < values-prod.yaml
        engine: a test's own
        Where none is fine, say allowingNone().each(…); to check that there is none, areNotRendered().
        """);
  }

  @Test
  void keepsContainersOfAKind() {
    assertThat(CHART).deployment("shop-web").containers(Kind.INIT).hasSize(1);
    assertFailure(
        () -> assertThat(CHART).deployment("shop-web").containers(Kind.REGULAR).areNotRendered(),
        """
        [prod] Expecting
          no container of Deployment shop-web
        but there are 1
          web
        """);
    failureOf(
        () ->
            assertThat(CHART)
                .deployment("shop-web")
                .containers(Kind.SIDECAR)
                .each(container -> {}));
  }
}
