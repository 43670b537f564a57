package io.helmtest.assertions.networking;

import static io.helmtest.assertions.Failures.assertRenderedFailure;

import org.junit.jupiter.api.Test;

class MetricsAssertTest {
  private static final String MEMORY =
      "{type: Resource, resource: {name: memory, target: {type: Utilization, averageUtilization: 70}}}";

  @Test
  void knowsAResourcesUtilization() {
    metrics(MEMORY).hasUtilization("memory", 70).areDeclared();
    assertRenderedFailure(
        () -> metrics(MEMORY).hasUtilization("cpu", 70),
        """
        [prod] Expecting
          HorizontalPodAutoscaler shop-web
        to scale by spec.metrics on
          cpu utilization 70 %
        but was
          memory utilization 70 %
        at network/templates/horizontalPodAutoscaler.yaml (rendered line N)
        """);
  }

  @Test
  void knowsThatOfAContainerToo() {
    metrics(
            "{type: ContainerResource, containerResource: {container: web, name: cpu, target: {type: Utilization, averageUtilization: 60}}}")
        .hasUtilization("cpu", 60);
  }

  @Test
  void knowsThatOfVersion1() {
    version1("targetCPUUtilizationPercentage: 80").hasUtilization("cpu", 80);
    assertRenderedFailure(
        () -> version1("targetCPUUtilizationPercentage: 80").hasUtilization("cpu", 60),
        """
        [prod] Expecting
          HorizontalPodAutoscaler shop-web
        to scale by spec.metrics on
          cpu utilization 60 %
        but was
          cpu utilization 80 %
        at network/templates/horizontalPodAutoscaler.yaml (rendered line N)
        """);
  }

  @Test
  void aValueIsNoUtilization() {
    assertRenderedFailure(
        () ->
            metrics(
                    "{type: Resource, resource: {name: cpu, target: {type: AverageValue, averageValue: 80m}}}")
                .hasUtilization("cpu", 80),
        """
        [prod] Expecting
          HorizontalPodAutoscaler shop-web
        to scale by spec.metrics on
          cpu utilization 80 %
        but was
          Resource metric cpu
        at network/templates/horizontalPodAutoscaler.yaml (rendered line N)
        """);
  }

  @Test
  void wantsOneDeclared() {
    assertRenderedFailure(
        () -> version1("").areDeclared(),
        """
        [prod] Expecting
          HorizontalPodAutoscaler shop-web
        to have spec.metrics
          at least one metric
        but was
          none
        at network/templates/horizontalPodAutoscaler.yaml (rendered line N)
        """);
  }

  private static MetricsAssert metrics(String metric) {
    return Network.with("horizontalPodAutoscaler: {metrics: [" + metric + "]}")
        .horizontalPodAutoscaler("shop-web")
        .metrics();
  }

  private static MetricsAssert version1(String field) {
    return Network.with(
            "{autoscalingVersion: v1, horizontalPodAutoscaler: {metrics: null, " + field + "}}")
        .horizontalPodAutoscaler("shop-web")
        .metrics();
  }
}
