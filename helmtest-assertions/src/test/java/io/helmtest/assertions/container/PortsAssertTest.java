package io.helmtest.assertions.container;

import static io.helmtest.assertions.Failures.assertFailure;
import static io.helmtest.assertions.Failures.failureOf;
import static io.helmtest.assertions.HelmAssertions.assertThat;

import io.helmtest.assertions.Renders;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PortsAssertTest {
  private static final String PORTS =
      "[{name: http, containerPort: 8080}, {name: dns, containerPort: 53, protocol: UDP}, {containerPort: 9090}]";

  @Test
  void knowsNumberNameAndProtocol() {
    ports(PORTS)
        .hasPort(8080)
        .hasPort("http", 8080)
        .hasPort("http", 8080, "TCP")
        .hasPort(53, "UDP")
        .hasPort("dns", 53, "UDP")
        .hasPort(9090)
        .doesNotHavePort(5005)
        .doesNotHavePort("debug")
        .areSound();
  }

  @Test
  void tellsWhatIsDeclared() {
    assertFailure(
        () -> ports(PORTS).hasPort("htp", 8080),
        """
        [prod] Expecting
          Deployment shop-web
        to have spec.template.spec.containers[web].ports with
          htp: 8080/TCP
        but was
          http: 8080/TCP
          dns: 53/UDP
          9090/TCP
          did you mean "http"?
        at shop/templates/web/deployment.yaml (rendered line 12)
        """);
  }

  @Test
  void takesAPortWithoutAProtocolForTcp() {
    failureOf(() -> ports(PORTS).hasPort(8080, "UDP"));
    failureOf(() -> ports(PORTS).hasPort("http", 8080, "SCTP"));
    assertFailure(
        () -> ports(PORTS).hasPort(53),
        """
        [prod] Expecting
          Deployment shop-web
        to have spec.template.spec.containers[web].ports with
          53/TCP
        but was
          http: 8080/TCP
          dns: 53/UDP
          9090/TCP
        at shop/templates/web/deployment.yaml (rendered line 12)
        """);
  }

  @Test
  void tellsThatThereAreNone() {
    assertFailure(
        () -> ports("null").hasPort("http", 8080),
        """
        [prod] Expecting
          Deployment shop-web
        to have spec.template.spec.containers[web].ports with
          http: 8080/TCP
        but was
          no ports
        at shop/templates/web/deployment.yaml (rendered line 12)
        """);
  }

  @Test
  void refusesAPortThatShouldNotBeThere() {
    failureOf(() -> ports(PORTS).doesNotHavePort("http"));
    assertFailure(
        () -> ports(PORTS).doesNotHavePort(53),
        """
        [prod] Expecting
          Deployment shop-web
        not to have spec.template.spec.containers[web].ports with
          53
        but was
          dns: 53/UDP
        at shop/templates/web/deployment.yaml (rendered line 12)
        """);
  }

  @ParameterizedTest
  @ValueSource(strings = {"http", "a", "http-2", "0a", "abcdefghijklmno"})
  void acceptsNamesThatKubernetesDoes(String name) {
    ports("[{containerPort: 1, name: " + name + "}]").areSound();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Http", "\"8080\"", "a--b", "-a", "a-", "abcdefghijklmnop", "a_b", "''"})
  void refusesNamesThatKubernetesDoes(String name) {
    failureOf(() -> ports("[{containerPort: 1, name: " + name + "}]").areSound());
  }

  @Test
  void listsAllNamesThatAreWrong() {
    String manifest =
        """
        initContainers:
        - name: proxy
          restartPolicy: Always
          ports: [{containerPort: 9090, name: metrics}]
        containers:
        - name: web
          ports:
          - {containerPort: 8080, name: Http}
          - {containerPort: 8081, name: metrics}
        """;
    assertFailure(
        () ->
            assertThat(Renders.pod(manifest))
                .deployment("shop-web")
                .container("web")
                .ports()
                .areSound(),
        """
        [prod] Expecting
          Deployment shop-web spec.template.spec.containers[web].ports
        to pass every check but 2 failed
          Deployment shop-web to have spec.template.spec.containers[web].ports[0].name: expected at most 15 lower-case letters, digits and single "-" between them, at least one letter but was Http at shop/templates/web/deployment.yaml (rendered line 17)
          Deployment shop-web to have spec.template.spec.containers[web].ports[1].name: expected a name of its own in the pod but was metrics, as is spec.template.spec.initContainers[proxy].ports[0] at shop/templates/web/deployment.yaml (rendered line 18)
        """);
  }

  @Test
  void findsNothingSoundInNoPorts() {
    ports("[]").allowingNone().areSound();
    assertFailure(
        () -> ports("[]").areSound(),
        """
        [prod] Expecting
          Deployment shop-web
        to have spec.template.spec.containers[web].ports
          at least one port to check
        but was
          absent
        at shop/templates/web/deployment.yaml (rendered line 12)
        """);
  }

  private static PortsAssert ports(String ports) {
    return assertThat(Renders.pod("containers:\n- name: web\n  ports: " + ports))
        .deployment("shop-web")
        .container("web")
        .ports();
  }
}
