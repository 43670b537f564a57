package io.helmtest.assertions.networking;

import static io.helmtest.assertions.Failures.assertRenderedFailure;

import org.junit.jupiter.api.Test;

class DisruptionAssertTest {

  @Test
  void leavesRoomInTheReplicasOfTheAutoscaler() {
    of("{}").isAllowed();
    assertRenderedFailure(
        () -> of("horizontalPodAutoscaler: {minReplicas: 1}").isAllowed(),
        """
        [prod] Expecting
          PodDisruptionBudget shop-web
        to have spec.minAvailable
          less than the replicas selected, which are 1
        but was
          1
        at network/templates/podDisruptionBudget.yaml (rendered line N)
        """);
  }

  @Test
  void leavesRoomInTheReplicasOfTheWorkload() {
    of("{horizontalPodAutoscaler: null, deployment: {replicas: 2}}").isAllowed();
    assertRenderedFailure(
        () -> of("horizontalPodAutoscaler: null").isAllowed(),
        """
        [prod] Expecting
          PodDisruptionBudget shop-web
        to have spec.minAvailable
          less than the replicas selected, which are 1
        but was
          1
        at network/templates/podDisruptionBudget.yaml (rendered line N)
        """);
  }

  @Test
  void roundsAPercentageUp() {
    budget("minAvailable: 50%").isAllowed();
    budget("maxUnavailable: 1%").isAllowed();
    assertRenderedFailure(
        () -> budget("minAvailable: 51%").isAllowed(),
        """
        [prod] Expecting
          PodDisruptionBudget shop-web
        to have spec.minAvailable
          less than the replicas selected, which are 2
        but was
          51%
        at network/templates/podDisruptionBudget.yaml (rendered line N)
        """);
  }

  @Test
  void lettingNoneGoBlocks() {
    budget("maxUnavailable: 1").isAllowed();
    assertRenderedFailure(
        () -> budget("maxUnavailable: 0").isAllowed(),
        """
        [prod] Expecting
          PodDisruptionBudget shop-web
        to have spec.maxUnavailable
          room for one pod of the replicas selected, which are 2
        but was
          0
        at network/templates/podDisruptionBudget.yaml (rendered line N)
        """);
  }

  @Test
  void ofADaemonSetNothingIsKnown() {
    of("{workload: DaemonSet, horizontalPodAutoscaler: null}").isAllowed();
  }

  @Test
  void wantsOneOfBoth() {
    assertRenderedFailure(
        () ->
            Network.exempting("spec.minAvailable", "podDisruptionBudget: {maxUnavailable: 1}")
                .podDisruptionBudget("shop-web")
                .disruption()
                .isAllowed(),
        """
        [prod] Expecting
          PodDisruptionBudget shop-web
        to have one of minAvailable and maxUnavailable
          one
        but was
          both
        at network/templates/podDisruptionBudget.yaml (rendered line N)
        """);
  }

  private static DisruptionAssert of(String values) {
    return Network.with(values).podDisruptionBudget("shop-web").disruption();
  }

  private static DisruptionAssert budget(String fields) {
    return of("podDisruptionBudget: {minAvailable: null, " + fields + "}");
  }
}
