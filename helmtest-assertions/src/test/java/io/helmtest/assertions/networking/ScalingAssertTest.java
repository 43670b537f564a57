package io.helmtest.assertions.networking;

import static io.helmtest.assertions.Failures.assertRenderedFailure;
import static io.helmtest.assertions.Failures.failureOf;
import static org.assertj.core.api.Assertions.assertThat;

import io.helmtest.assertions.subject.MismatchError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScalingAssertTest {
  private static final String V1 =
      "{autoscalingVersion: v1, horizontalPodAutoscaler: {metrics: null, targetCPUUtilizationPercentage: 80}}";

  @Test
  void knowsTheBounds() {
    scaling("{}").hasBounds(2, 6);
    assertRenderedFailure(
        () -> scaling("{}").hasBounds(2, 4),
        """
        [prod] Expecting
          HorizontalPodAutoscaler shop-web
        to have spec.minReplicas to spec.maxReplicas
          2 to 4
        but was
          2 to 6
        at network/templates/horizontalPodAutoscaler.yaml (rendered line N)
        """);
  }

  @Test
  void anAbsentMinimumIsOne() {
    scaling("horizontalPodAutoscaler: {minReplicas: null}").hasBounds(1, 6);
    assertRenderedFailure(
        () -> scaling("horizontalPodAutoscaler: {minReplicas: null}").hasBounds(2, 6),
        """
        [prod] Expecting
          HorizontalPodAutoscaler shop-web
        to have spec.minReplicas to spec.maxReplicas
          2 to 6
        but was
          1 to 6
        at network/templates/horizontalPodAutoscaler.yaml (rendered line N)
        """);
  }

  @Test
  void version1IsReadAlike() {
    scaling(V1).hasBounds(2, 6).hasTarget("Deployment shop-web").isEffective();
    assertRenderedFailure(
        () -> scaling(V1).hasBounds(1, 6),
        """
        [prod] Expecting
          HorizontalPodAutoscaler shop-web
        to have spec.minReplicas to spec.maxReplicas
          1 to 6
        but was
          2 to 6
        at network/templates/horizontalPodAutoscaler.yaml (rendered line N)
        """);
  }

  @Test
  void knowsTheTarget() {
    scaling("{}").hasTarget("Deployment shop-web");
    assertRenderedFailure(
        () -> scaling("{}").hasTarget("StatefulSet shop-web"),
        """
        [prod] Expecting
          HorizontalPodAutoscaler shop-web
        to have spec.scaleTargetRef
          StatefulSet shop-web
        but was
          Deployment shop-web
        at network/templates/horizontalPodAutoscaler.yaml (rendered line N)
        """);
  }

  @Test
  void itsTargetIsRendered() {
    scaling("{}").isEffective();
    assertRenderedFailure(
        () -> scaling("horizontalPodAutoscaler: {scaleTargetRef: {name: shop-wbe}}").isEffective(),
        """
        [prod] Expecting
          HorizontalPodAutoscaler shop-web
        to find in this release for spec.scaleTargetRef
          Deployment shop-wbe
        but was
          Deployment shop-web, did you mean "shop-web"?
        at network/templates/horizontalPodAutoscaler.yaml (rendered line N)
        """);
  }

  @ParameterizedTest
  @CsvSource({
    "StatefulSet, statefulset, no statefulset",
    "StatefulSet, Statefulset, no Statefulset",
    "StatefulSet, StatfulSet, no StatfulSet",
    "StatefulSet, Deployment, no Deployment",
    "StatefulSet, deployment, no deployment",
    "Deployment, deployment, no deployment",
    "Deployment, StatefulSet, no StatefulSet"
  })
  void aTargetOfAnotherKindIsSuggested(String rendered, String target, String found) {
    assertRenderedFailure(
        () ->
            scaling(
                    "{workload: %s, horizontalPodAutoscaler: {scaleTargetRef: {kind: %s}}}"
                        .formatted(rendered, target))
                .isEffective(),
        """
        [prod] Expecting
          HorizontalPodAutoscaler shop-web
        to find in this release for spec.scaleTargetRef
          %s shop-web
        but was
          %s, did you mean "%s shop-web"?
        at network/templates/horizontalPodAutoscaler.yaml (rendered line N)
        """
            .formatted(target, found, rendered));
  }

  @Test
  void theFaultIsInTheKindThen() {
    MismatchError failure =
        (MismatchError)
            failureOf(
                () ->
                    scaling("horizontalPodAutoscaler: {scaleTargetRef: {kind: deployment}}")
                        .isEffective());

    assertThat(failure.mismatch().path()).isEqualTo("spec.scaleTargetRef.kind");
  }

  @Test
  void aDaemonSetCannotBeMeant() {
    assertThat(failureOf(() -> scaling("workload: DaemonSet").isEffective()))
        .hasMessageContaining("but was\n  no Deployment\n");
  }

  @Test
  void theMinimumIsAtMostTheMaximum() {
    assertRenderedFailure(
        () ->
            Network.exempting("spec.maxReplicas", "horizontalPodAutoscaler: {minReplicas: 7}")
                .horizontalPodAutoscaler("shop-web")
                .scaling()
                .isEffective(),
        """
        [prod] Expecting
          HorizontalPodAutoscaler shop-web
        to have spec.maxReplicas
          at least minReplicas, which is 7
        but was
          6
        at network/templates/horizontalPodAutoscaler.yaml (rendered line N)
        """);
  }

  @Test
  void itsTargetHasNoReplicasOfItsOwn() {
    assertRenderedFailure(
        () -> scaling("deployment: {replicas: 2}").isEffective(),
        """
        [prod] Expecting
          Deployment shop-web
        not to have spec.replicas
          absent, since HorizontalPodAutoscaler shop-web sets it
        but was
          2
        at network/templates/deployment.yaml (rendered line N)
        """);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        V1,
        "horizontalPodAutoscaler: {metrics: [{type: ContainerResource, containerResource: {name: cpu, container: proxy, target: {type: Utilization, averageUtilization: 80}}}]}"
      })
  void utilizationIsMeasuredByRequests(String values) {
    String nothing =
        "deployment: {template: {spec: {containers: [{name: web, image: 'web:1'}], initContainers: [{name: setup, image: 'setup:1'}, {name: proxy, image: 'proxy:1', restartPolicy: Always}]}}}";
    assertThat(failureOf(() -> scaling(nothing, values).isEffective()))
        .hasMessageContaining("[proxy].resources.requests.cpu")
        .hasMessageNotContaining("[setup]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "deployment: {template: {spec: {resources: {requests: {cpu: 1}}, containers: [{name: web, image: 'web:1'}], initContainers: []}}}",
        "deployment: {template: {spec: {containers: [{name: web, image: 'web:1', resources: {limits: {cpu: 1}}}], initContainers: []}}}",
        "{deployment: {template: {spec: {containers: [{name: web, image: 'web:1'}]}}}, horizontalPodAutoscaler: {metrics: [{type: Resource, resource: {name: cpu, target: {type: AverageValue, averageValue: 100m}}}]}}",
      })
  void otherRequestsAndMetricsDo(String values) {
    scaling(values).isEffective();
  }

  @Test
  void tellsTheContainersThatRequestNothing() {
    assertRenderedFailure(
        () ->
            scaling(
                    "deployment: {template: {spec: {containers: [{name: web, image: 'web:1'}], initContainers: []}}}")
                .isEffective(),
        """
        [prod] Expecting
          Deployment shop-web
        to have spec.template.spec.containers[web].resources.requests.cpu
          a request, since HorizontalPodAutoscaler shop-web scales on its utilization
        but was
          absent
        at network/templates/deployment.yaml (rendered line N)
        values: values.yaml < values-prod.yaml < values text
        engine: helm
        """);
  }

  @Test
  void tellsAllThatKeepsItFromWorking() {
    assertRenderedFailure(
        () ->
            scaling("{deployment: {replicas: 2}, horizontalPodAutoscaler: {metrics: null}}")
                .isEffective(),
        """
        [prod] Expecting
          HorizontalPodAutoscaler shop-web spec
        to pass every check but 2 failed
          Deployment shop-web               not to have spec.replicas  expected absent, since HorizontalPodAutoscaler shop-web sets it  but was 2     at network/templates/deployment.yaml (rendered line N)
          HorizontalPodAutoscaler shop-web  spec.metrics               expected at least one metric                                     but was none  at network/templates/horizontalPodAutoscaler.yaml (rendered line N)
        """);
  }

  private static ScalingAssert scaling(String... values) {
    return Network.with(values).horizontalPodAutoscaler("shop-web").scaling();
  }
}
