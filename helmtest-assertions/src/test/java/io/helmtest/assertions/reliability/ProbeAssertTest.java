package io.helmtest.assertions.reliability;

import static io.helmtest.assertions.Failures.assertFailure;
import static io.helmtest.assertions.Failures.failureOf;
import static io.helmtest.assertions.HelmAssertions.assertThat;

import io.helmtest.assertions.Renders;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProbeAssertTest {

  @Test
  void knowsTheFourHandlers() {
    probe("{httpGet: {path: /ready, port: http}}").hasHttpGet("/ready", "http");
    probe("{httpGet: {port: 8080}}").hasHttpGet("/", 8080).hasScheme("HTTP");
    probe("{httpGet: {port: 8080, scheme: HTTPS}}").hasScheme("HTTPS");
    probe("{tcpSocket: {port: redis}}").hasTcpSocket("redis");
    probe("{tcpSocket: {port: 6379}}").hasTcpSocket(6379);
    probe("{exec: {command: [cat, /tmp/ready]}}").hasExec("cat", "/tmp/ready");
    probe("{grpc: {port: 9090, service: shop}}").hasGrpc(9090).at("grpc.service").isEqualTo("shop");
  }

  @Test
  void tellsTheOtherHandler() {
    assertFailure(
        () -> probe("{tcpSocket: {port: http}}").hasHttpGet("/ready", "http"),
        """
        [prod] Expecting
          Deployment shop-web
        to have spec.template.spec.containers[web].readinessProbe
          httpGet /ready at port "http"
        but was
          tcpSocket at port "http"
        at shop/templates/web/deployment.yaml (rendered line 13)
        """);
  }

  @Test
  void doesNotTakeANumberInQuotesForANumber() {
    assertFailure(
        () -> probe("{httpGet: {path: /ready, port: '8080'}}").hasHttpGet("/ready", 8080),
        """
        [prod] Expecting
          Deployment shop-web
        to have spec.template.spec.containers[web].readinessProbe
          httpGet /ready at port 8080
        but was
          httpGet /ready at port "8080"
        at shop/templates/web/deployment.yaml (rendered line 13)
        """);
    failureOf(() -> probe("{httpGet: {path: /ready, port: '8080'}}").hasDeclaredPort());
  }

  @Test
  void tellsTheOtherScheme() {
    failureOf(() -> probe("{tcpSocket: {port: 8080}}").hasScheme("HTTP"));
    assertFailure(
        () -> probe("{httpGet: {port: 8080}}").hasScheme("HTTPS"),
        """
        [prod] Expecting
          Deployment shop-web
        to have spec.template.spec.containers[web].readinessProbe.httpGet.scheme
          HTTPS
        but was
          HTTP
        at shop/templates/web/deployment.yaml (rendered line 13)
        """);
  }

  @Test
  void knowsTimingsAndTheirDefaults() {
    probe(
            "{initialDelaySeconds: 5, periodSeconds: 7, timeoutSeconds: 2, successThreshold: 4, failureThreshold: 9}")
        .hasInitialDelaySeconds(5)
        .hasPeriodSeconds(7)
        .hasTimeoutSeconds(2)
        .hasSuccessThreshold(4)
        .hasFailureThreshold(9);
    probe("{periodSeconds: 0}")
        .hasInitialDelaySeconds(0)
        .hasPeriodSeconds(10)
        .hasTimeoutSeconds(1)
        .hasSuccessThreshold(1)
        .hasFailureThreshold(3);
  }

  @Test
  void tellsTheTimingThatApplies() {
    assertFailure(
        () -> probe("{exec: {command: [a]}}").hasTimeoutSeconds(3),
        """
        [prod] Expecting
          Deployment shop-web
        to have spec.template.spec.containers[web].readinessProbe.timeoutSeconds
          3
        but was
          1 (the default)
        at shop/templates/web/deployment.yaml (rendered line 13)
        """);
    failureOf(() -> probe("{failureThreshold: 9}").hasFailureThreshold(3));
  }

  @Test
  void isThereOrNot() {
    probe("{exec: {command: [a]}}").isPresent();
    probe("null").isAbsent();
    assertFailure(
        () -> probe("null").hasTcpSocket(1),
        """
        [prod] Expecting
          Deployment shop-web
        to have spec.template.spec.containers[web].readinessProbe
          a probe
        but was
          absent
        at shop/templates/web/deployment.yaml (rendered line 13)
        """);
    assertFailure(
        () -> probe("{exec: {command: [a, b]}}").isAbsent(),
        """
        [prod] Expecting
          Deployment shop-web
        not to have spec.template.spec.containers[web].readinessProbe
          a probe
        but was
          exec [a, b]
        at shop/templates/web/deployment.yaml (rendered line 13)
        """);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{httpGet: {port: http}}",
        "{httpGet: {port: 8080}}",
        "{tcpSocket: {port: http}}",
        "{grpc: {port: 8080}}",
        "{tcpSocket: {port: 9999, host: db.example.com}}"
      })
  void findsThePortInTheSameContainer(String probe) {
    probe(probe).hasDeclaredPort().isSound();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{httpGet: {port: metrics}}",
        "{httpGet: {port: 9090}}",
        "{httpGet: {port: dns}}",
        "{tcpSocket: {port: 53}}",
        "{grpc: {port: 9090}}",
        "{httpGet: {port: htp, host: db.example.com}}",
        "{exec: {command: [a]}}",
        "{httpGet: {path: /}}"
      })
  void findsNoPortOfAnotherContainerOrProtocol(String probe) {
    failureOf(() -> probe(probe).hasDeclaredPort());
  }

  @Test
  void tellsThePortsThatTheContainerDeclares() {
    assertFailure(
        () -> probe("{httpGet: {port: htpt}}").hasDeclaredPort(),
        """
        [prod] Expecting
          Deployment shop-web
        to have spec.template.spec.containers[web].readinessProbe.httpGet.port
          a TCP port of container web: http: 8080/TCP, dns: 53/UDP
        but was
          htpt, did you mean "http"?
        at shop/templates/web/deployment.yaml (rendered line 13)
        """);
  }

  @Test
  void wantsExactlyOneHandler() {
    probe("{exec: {command: [a]}}").isSound();
    assertFailure(
        () -> probe("{periodSeconds: 5}").isSound(),
        """
        [prod] Expecting
          Deployment shop-web
        to have spec.template.spec.containers[web].readinessProbe
          exactly one of exec, grpc, httpGet and tcpSocket
        but was
          none
        at shop/templates/web/deployment.yaml (rendered line 13)
        """);
    assertFailure(
        () -> probe("{exec: {command: [a]}, httpGet: {port: 1}}").isSound(),
        """
        [prod] Expecting
          Deployment shop-web spec.template.spec.containers[web].readinessProbe
        to pass every check but 2 failed
          Deployment shop-web  spec.template.spec.containers[web].readinessProbe               expected exactly one of exec, grpc, httpGet and tcpSocket          but was exec, httpGet  at shop/templates/web/deployment.yaml (rendered line 13)
          Deployment shop-web  spec.template.spec.containers[web].readinessProbe.httpGet.port  expected a TCP port of container web: http: 8080/TCP, dns: 53/UDP  but was 1              at shop/templates/web/deployment.yaml (rendered line 13)
        """);
  }

  private static ProbeAssert probe(String probe) {
    String pod =
        """
        containers:
        - name: web
          ports: [{name: http, containerPort: 8080}, {name: dns, containerPort: 53, protocol: UDP}]
          readinessProbe: %s
        - name: exporter
          ports: [{name: metrics, containerPort: 9090}]
        """;
    return assertThat(Renders.pod(pod.formatted(probe)))
        .deployment("shop-web")
        .container("web")
        .probes()
        .readiness();
  }
}
