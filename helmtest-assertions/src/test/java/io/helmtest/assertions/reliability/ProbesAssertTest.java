package io.helmtest.assertions.reliability;

import static io.helmtest.assertions.Failures.assertFailure;
import static io.helmtest.assertions.Failures.failureOf;
import static io.helmtest.assertions.HelmAssertions.assertThat;

import io.helmtest.assertions.Renders;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProbesAssertTest {
  private static final String BOTH =
      "livenessProbe: {exec: {command: [a]}}\n  readinessProbe: {exec: {command: [b]}}";

  @Test
  void leadsToEachProbe() {
    ProbesAssert probes =
        probes("containers", BOTH + "\n  startupProbe: {exec: {command: [c]}}").areSound();
    probes.liveness().hasExec("a");
    probes.readiness().hasExec("b");
    probes.startup().hasExec("c");
  }

  @Test
  void wantsLivenessAndReadinessOfWhatRunsOn() {
    probes("containers", BOTH).areSound();
    assertFailure(
        () -> probes("containers", "image: web").areSound(),
        """
        [prod] Expecting
          Deployment shop-web spec.template.spec.containers[web]
        to pass every check but 2 failed
          Deployment shop-web  spec.template.spec.containers[web].livenessProbe   expected a probe  but was absent  at shop/templates/web/deployment.yaml (rendered line 11)
          Deployment shop-web  spec.template.spec.containers[web].readinessProbe  expected a probe  but was absent  at shop/templates/web/deployment.yaml (rendered line 11)
        """);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Never", "OnFailure"})
  void wantsNoProbesOfWhatComesToAnEnd(String policy) {
    probes("restartPolicy: " + policy + "\ncontainers", "image: job").areSound();
    failureOf(
        () -> probes("restartPolicy: " + policy + "\ncontainers", "livenessProbe: {}").areSound());
  }

  @Test
  void wantsEachProbeToWork() {
    assertFailure(
        () -> probes("containers", BOTH + "\n  startupProbe: {tcpSocket: {port: http}}").areSound(),
        """
        [prod] Expecting
          Deployment shop-web
        to have spec.template.spec.containers[web].startupProbe.tcpSocket.port
          a TCP port of container web: it declares none
        but was
          http
        at shop/templates/web/deployment.yaml (rendered line 14)
        """);
  }

  @Test
  void knowsThatASidecarCanHaveProbes() {
    probes("initContainers", "restartPolicy: Always").areSound();
    probes("initContainers", "restartPolicy: Always\n  " + BOTH).areSound();
    failureOf(
        () -> probes("initContainers", "restartPolicy: Always\n  livenessProbe: {}").areSound());
  }

  @Test
  void knowsThatAPlainInitContainerCannot() {
    probes("initContainers", "image: web").areSound();
    assertFailure(
        () -> probes("initContainers", "livenessProbe: {exec: {command: [a]}}").areSound(),
        """
        [prod] Expecting
          Deployment shop-web
        not to have spec.template.spec.initContainers[web].livenessProbe
          a probe
        but was
          exec [a]
        at shop/templates/web/deployment.yaml (rendered line 12)
        """);
  }

  private static ProbesAssert probes(String kind, String fields) {
    return assertThat(Renders.pod(kind + ":\n- name: web\n  " + fields))
        .deployment("shop-web")
        .container("web")
        .probes();
  }
}
