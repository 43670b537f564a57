package io.helmtest.assertions.networking;

import static io.helmtest.assertions.Failures.assertRenderedFailure;
import static io.helmtest.assertions.HelmAssertions.assertThat;

import io.helmtest.RenderedChart;
import io.helmtest.assertions.Renders;
import org.junit.jupiter.api.Test;

class ServicePortsAssertTest {

  @Test
  void knowsNumberNameAndProtocol() {
    ports("{}").hasPort(80).hasPort("http").hasPort(80, "TCP").hasPort("http", "TCP");
    port("port: 53, protocol: UDP, targetPort: http").hasPort(53, "UDP");
    assertRenderedFailure(
        () -> ports("{}").hasPort(80, "UDP"),
        """
        [prod] Expecting
          Service shop-web
        to have spec.ports with
          80/UDP
        but was
          80/TCP named http
        at network/templates/service.yaml (rendered line N)
        """);
  }

  @Test
  void tellsAPortThatShouldNotBeThere() {
    ports("{}").doesNotHavePort(5005);
    assertRenderedFailure(
        () -> port("port: 5005").doesNotHavePort(5005),
        """
        [prod] Expecting
          Service shop-web
        not to have spec.ports with
          5005
        but was
          5005/TCP
        at network/templates/service.yaml (rendered line N)
        """);
  }

  @Test
  void aNameLeadsToTheContainerPortOfThatName() {
    ports("{}").reachContainers();
    assertRenderedFailure(
        () -> port("port: 80, targetPort: htpt").reachContainers(),
        """
        [prod] Expecting
          Service shop-web
        to reach by spec.ports[0] in Deployment shop-web
          container port htpt/TCP (a name)
        but was
          9001/TCP named proxy, 8080/TCP named http, did you mean "http"?
        at network/templates/service.yaml (rendered line N)
        """);
  }

  @Test
  void aNumberLeadsToTheContainerPortOfThatNumber() {
    port("port: 80, targetPort: 8080").reachContainers();
    assertRenderedFailure(
        () -> port("port: 80, targetPort: 8081").reachContainers(),
        """
        [prod] Expecting
          Service shop-web
        to reach by spec.ports[0] in Deployment shop-web
          container port 8081/TCP
        but was
          9001/TCP named proxy, 8080/TCP named http
        at network/templates/service.yaml (rendered line N)
        """);
  }

  @Test
  void aStringIsANameEvenOfDigits() {
    assertRenderedFailure(
        () ->
            Network.exempting(
                    "spec.ports[0].targetPort",
                    "service: {ports: [{port: 80, targetPort: '8080'}]}")
                .service("shop-web")
                .ports()
                .reachContainers(),
        """
        [prod] Expecting
          Service shop-web
        to reach by spec.ports[0] in Deployment shop-web
          container port 8080/TCP (a name)
        but was
          9001/TCP named proxy, 8080/TCP named http
        at network/templates/service.yaml (rendered line N)
        """);
  }

  @Test
  void zeroIsThePort() {
    assertRenderedFailure(
        () ->
            Network.exempting(
                    "spec.ports[0].targetPort", "service: {ports: [{port: 80, targetPort: 0}]}")
                .service("shop-web")
                .ports()
                .reachContainers(),
        """
        [prod] Expecting
          Service shop-web
        to reach by spec.ports[0] in Deployment shop-web
          container port 80/TCP
        but was
          9001/TCP named proxy, 8080/TCP named http
        at network/templates/service.yaml (rendered line N)
        """);
  }

  @Test
  void anAbsentTargetPortIsThePort() {
    port("port: 8080").reachContainers();
    assertRenderedFailure(
        () -> port("port: 80").reachContainers(),
        """
        [prod] Expecting
          Service shop-web
        to reach by spec.ports[0] in Deployment shop-web
          container port 80/TCP
        but was
          9001/TCP named proxy, 8080/TCP named http
        at network/templates/service.yaml (rendered line N)
        """);
  }

  @Test
  void theProtocolHasToMatch() {
    assertRenderedFailure(
        () -> port("port: 80, targetPort: 8080, protocol: UDP").reachContainers(),
        """
        [prod] Expecting
          Service shop-web
        to reach by spec.ports[0] in Deployment shop-web
          container port 8080/UDP
        but was
          9001/TCP named proxy, 8080/TCP named http
        at network/templates/service.yaml (rendered line N)
        """);
  }

  @Test
  void aNameIsServedByOneOfSeveralWorkloadsAndANumberByEach() {
    assertThat(twoWorkloads("http")).service("shop").ports().reachContainers();
    assertRenderedFailure(
        () -> assertThat(twoWorkloads("8080")).service("shop").ports().reachContainers(),
        """
        [prod] Expecting
          Service shop
        to reach by spec.ports[0] in Deployment shop-worker
          container port 8080/TCP
        but was
          no ports
        at unknown template (rendered line N)
        values: values.yaml < values-prod.yaml
        engine: a test's own
        """);
  }

  private static RenderedChart twoWorkloads(String targetPort) {
    return Renders.of(
        """
        ---
        apiVersion: apps/v1
        kind: Deployment
        metadata: {name: shop-web}
        spec:
          template:
            metadata: {labels: {app: shop}}
            spec: {containers: [{name: web, ports: [{name: http, containerPort: 8080}]}]}
        ---
        apiVersion: apps/v1
        kind: Deployment
        metadata: {name: shop-worker}
        spec: {template: {metadata: {labels: {app: shop}}, spec: {containers: [{name: worker}]}}}
        ---
        apiVersion: v1
        kind: Service
        metadata: {name: shop}
        spec: {selector: {app: shop}, ports: [{port: 80, targetPort: %s}]}
        """
            .formatted(targetPort));
  }

  @Test
  void aSidecarServes() {
    port("port: 80, targetPort: proxy").reachContainers();
  }

  @Test
  void anInitContainerDoesNot() {
    assertRenderedFailure(
        () -> port("port: 80, targetPort: setup").reachContainers(),
        """
        [prod] Expecting
          Service shop-web
        to reach by spec.ports[0] in Deployment shop-web
          container port setup/TCP (a name)
        but was
          9001/TCP named proxy, 8080/TCP named http
        at network/templates/service.yaml (rendered line N)
        """);
  }

  @Test
  void tellsAllPortsThatLeadNowhere() {
    assertRenderedFailure(
        () ->
            ports("service: {ports: [{name: a, port: 81}, {name: b, port: 82}]}").reachContainers(),
        """
        [prod] Expecting
          Service shop-web spec.ports
        to pass every check but 2 failed
          Service shop-web  to reach by spec.ports[a] in Deployment shop-web  expected container port 81/TCP  but was 9001/TCP named proxy, 8080/TCP named http  at network/templates/service.yaml (rendered line N)
          Service shop-web  to reach by spec.ports[b] in Deployment shop-web  expected container port 82/TCP  but was 9001/TCP named proxy, 8080/TCP named http  at network/templates/service.yaml (rendered line N)
        """);
  }

  @Test
  void withoutPodsNoPortIsReached() {
    assertRenderedFailure(
        () -> ports("service: {selector: {app: wbe}}").reachContainers(),
        """
        [prod] Expecting
          Service shop-web
        to select by spec.selector
          pods of this release
        but was
          Deployment shop-web does not match app: wbe (its app is web)
        at network/templates/service.yaml (rendered line N)
        """);
  }

  @Test
  void anExternalNameServiceHasNoWay() {
    ports("service: {type: ExternalName, externalName: db.example.com, selector: null}")
        .reachContainers();
  }

  private static ServicePortsAssert ports(String values) {
    return Network.with(values).service("shop-web").ports();
  }

  private static ServicePortsAssert port(String fields) {
    return ports("service: {ports: [{" + fields + "}]}");
  }
}
