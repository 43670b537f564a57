package io.helmtest.assertions;

import static io.helmtest.assertions.Failures.assertFailure;
import static io.helmtest.assertions.Failures.failureOf;
import static io.helmtest.assertions.HelmAssertions.assertThat;

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
          Deployment shop-web to have spec.template.spec.containers[web].image with repository: expected x but was dev/web (image dev/web) at shop/templates/web/deployment.yaml (rendered line 11)
          Deployment shop-api to have spec.template.spec.containers[api].image with repository: expected x but was dev/api (image dev/api) at shop/templates/api/deployment.yaml (rendered line 21)
        values: values.yaml < values-prod.yaml
        engine: a test's own
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
        values: values.yaml < values-prod.yaml
        engine: a test's own
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
        values: values.yaml < values-prod.yaml
        engine: a test's own
        """);
    failureOf(
        () ->
            assertThat(empty).workloads().each(workload -> workload.labels().hasStandardLabels()));
    failureOf(
        () -> assertThat(empty).objects().each(object -> object.labels().hasStandardLabels()));
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
        values: values.yaml < values-prod.yaml
        engine: a test's own
        """);
  }
}
