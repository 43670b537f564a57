package io.helmtest.assertions.reliability;

import io.fabric8.kubernetes.api.model.Probe;
import io.helmtest.PodContainer;
import io.helmtest.assertions.subject.Subject;
import io.helmtest.assertions.subject.TypedAssert;
import io.helmtest.assertions.value.FieldAssert;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.assertj.core.annotation.CheckReturnValue;
import org.jspecify.annotations.Nullable;

/**
 * One probe of a container, which may be absent. What the manifest leaves out has Kubernetes'
 * defaults.
 *
 * @see <a
 *     href="https://kubernetes.io/docs/tasks/configure-pod-container/configure-liveness-readiness-startup-probes/">Probes</a>
 */
public final class ProbeAssert extends TypedAssert<ProbeAssert, @Nullable Probe> {
  private final PodContainer container;
  private final Set<Integer> undeclared;

  ProbeAssert(
      Subject subject, PodContainer container, @Nullable Probe probe, Set<Integer> undeclared) {
    super(subject, () -> probe, ProbeAssert.class);
    this.container = container;
    this.undeclared = undeclared;
  }

  /**
   * Checks that there is such a probe.
   *
   * <pre>{@code
   * // passes with a readinessProbe, fails without
   * assertThat(chart).deployment("shop-web").container("web").probes().readiness().isPresent();
   * }</pre>
   *
   * @return this
   * @throws AssertionError if there is none
   */
  public ProbeAssert isPresent() {
    probe();
    return this;
  }

  /**
   * Checks that there is no such probe.
   *
   * <pre>{@code
   * // passes without a startupProbe, fails with one
   * assertThat(chart).deployment("shop-web").container("web").probes().startup().isAbsent();
   * }</pre>
   *
   * @return this
   * @throws AssertionError if there is one
   */
  public ProbeAssert isAbsent() {
    if (actual() != null) {
      throw subject()
          .mismatch("not to have " + subject().path(), "a probe", ProbeHandler.text(actual()));
    }
    return this;
  }

  /**
   * Checks that the probe gets a path over HTTP or HTTPS.
   *
   * <pre>{@code
   * // passes for httpGet: {path: /ready, port: http}, fails for another path or port, and port: 8080
   * assertThat(chart).deployment("shop-web").container("web").probes().readiness().hasHttpGet("/ready", "http");
   * }</pre>
   *
   * @param path the path; {@code /} where the manifest names none
   * @param port the port's name, as the probe says it
   * @return this
   * @throws AssertionError if the probe does something else, or there is none
   */
  public ProbeAssert hasHttpGet(String path, String port) {
    return hasHandler(ProbeHandler.httpGet(path, port));
  }

  /**
   * Checks that the probe gets a path over HTTP or HTTPS.
   *
   * <pre>{@code
   * // passes for httpGet: {path: /ready, port: 8080}, fails for another path or port, and port: http
   * assertThat(chart).deployment("shop-web").container("web").probes().readiness().hasHttpGet("/ready", 8080);
   * }</pre>
   *
   * @param path the path; {@code /} where the manifest names none
   * @param port the port's number, as the probe says it
   * @return this
   * @throws AssertionError if the probe does something else, or there is none
   */
  public ProbeAssert hasHttpGet(String path, int port) {
    return hasHandler(ProbeHandler.httpGet(path, port));
  }

  /**
   * Checks that the probe opens a TCP connection.
   *
   * <pre>{@code
   * // passes for tcpSocket: {port: redis}, fails for another port and for httpGet
   * assertThat(chart).statefulSet("shop-cache").container("cache").probes().liveness().hasTcpSocket("redis");
   * }</pre>
   *
   * @param port the port's name, as the probe says it
   * @return this
   * @throws AssertionError if the probe does something else, or there is none
   */
  public ProbeAssert hasTcpSocket(String port) {
    return hasHandler(ProbeHandler.tcpSocket(port));
  }

  /**
   * Checks that the probe opens a TCP connection.
   *
   * <pre>{@code
   * // passes for tcpSocket: {port: 6379}, fails for another port and for httpGet
   * assertThat(chart).statefulSet("shop-cache").container("cache").probes().liveness().hasTcpSocket(6379);
   * }</pre>
   *
   * @param port the port's number, as the probe says it
   * @return this
   * @throws AssertionError if the probe does something else, or there is none
   */
  public ProbeAssert hasTcpSocket(int port) {
    return hasHandler(ProbeHandler.tcpSocket(port));
  }

  /**
   * Checks that the probe runs a command in the container.
   *
   * <pre>{@code
   * // passes for exec: {command: [cat, /tmp/ready]}, fails for another command and for httpGet
   * assertThat(chart).deployment("shop-worker").container("worker").probes().readiness().hasExec("cat", "/tmp/ready");
   * }</pre>
   *
   * @param command the command and its arguments
   * @return this
   * @throws AssertionError if the probe does something else, or there is none
   */
  public ProbeAssert hasExec(String... command) {
    return hasHandler(ProbeHandler.exec(List.of(command)));
  }

  /**
   * Checks that the probe asks the gRPC health service.
   *
   * <pre>{@code
   * // passes for grpc: {port: 9090}, fails for another port and for httpGet
   * assertThat(chart).deployment("shop-api").container("api").probes().liveness().hasGrpc(9090);
   * }</pre>
   *
   * @param port the port's number; gRPC probes know no names
   * @return this
   * @throws AssertionError if the probe does something else, or there is none
   */
  public ProbeAssert hasGrpc(int port) {
    return hasHandler(ProbeHandler.grpc(port));
  }

  /**
   * Checks the scheme of an HTTP probe.
   *
   * <pre>{@code
   * // passes for httpGet.scheme: HTTPS, fails without a scheme, which means HTTP
   * assertThat(chart).deployment("shop-web").container("web").probes().liveness().hasScheme("HTTPS");
   * }</pre>
   *
   * @param scheme {@code HTTP} or {@code HTTPS}
   * @return this
   * @throws AssertionError if it is the other, or the probe is none over HTTP
   */
  public ProbeAssert hasScheme(String scheme) {
    Probe probe = probe();
    if (probe.getHttpGet() == null) {
      throw subject().field("httpGet.scheme").mismatch(scheme, ProbeHandler.text(probe));
    }
    return hasValue(subject().field("httpGet.scheme"), scheme, ProbeHandler.scheme(probe));
  }

  /**
   * Checks how long after its start the container is first probed.
   *
   * <pre>{@code
   * // passes for initialDelaySeconds: 5, fails without it
   * assertThat(chart).deployment("shop-web").container("web").probes().liveness().hasInitialDelaySeconds(5);
   * }</pre>
   *
   * @param seconds in seconds; 0 where the manifest says nothing
   * @return this
   * @throws AssertionError if it is another, or there is no probe
   */
  public ProbeAssert hasInitialDelaySeconds(int seconds) {
    return hasTiming("initialDelaySeconds", seconds, Probe::getInitialDelaySeconds, 0);
  }

  /**
   * Checks how often the container is probed.
   *
   * <pre>{@code
   * // passes for periodSeconds: 10 and without it, fails for periodSeconds: 5
   * assertThat(chart).deployment("shop-web").container("web").probes().liveness().hasPeriodSeconds(10);
   * }</pre>
   *
   * @param seconds in seconds; 10 where the manifest says nothing or 0
   * @return this
   * @throws AssertionError if it is another, or there is no probe
   */
  public ProbeAssert hasPeriodSeconds(int seconds) {
    return hasTiming("periodSeconds", seconds, Probe::getPeriodSeconds, 10);
  }

  /**
   * Checks how long an answer may take.
   *
   * <pre>{@code
   * // passes for timeoutSeconds: 3, fails without it, which means 1
   * assertThat(chart).deployment("shop-web").container("web").probes().liveness().hasTimeoutSeconds(3);
   * }</pre>
   *
   * @param seconds in seconds; 1 where the manifest says nothing or 0
   * @return this
   * @throws AssertionError if it is another, or there is no probe
   */
  public ProbeAssert hasTimeoutSeconds(int seconds) {
    return hasTiming("timeoutSeconds", seconds, Probe::getTimeoutSeconds, 1);
  }

  /**
   * Checks after how many good answers in a row the probe succeeds.
   *
   * <pre>{@code
   * // passes for successThreshold: 2, fails without it, which means 1
   * assertThat(chart).deployment("shop-web").container("web").probes().readiness().hasSuccessThreshold(2);
   * }</pre>
   *
   * @param answers a number; 1 where the manifest says nothing or 0
   * @return this
   * @throws AssertionError if it is another, or there is no probe
   */
  public ProbeAssert hasSuccessThreshold(int answers) {
    return hasTiming("successThreshold", answers, Probe::getSuccessThreshold, 1);
  }

  /**
   * Checks after how many bad answers in a row the probe fails.
   *
   * <pre>{@code
   * // passes for failureThreshold: 30, fails without it, which means 3
   * assertThat(chart).deployment("shop-web").container("web").probes().startup().hasFailureThreshold(30);
   * }</pre>
   *
   * @param answers a number; 3 where the manifest says nothing or 0
   * @return this
   * @throws AssertionError if it is another, or there is no probe
   */
  public ProbeAssert hasFailureThreshold(int answers) {
    return hasTiming("failureThreshold", answers, Probe::getFailureThreshold, 3);
  }

  /**
   * Checks that the port which the probe asks is a TCP port that the same container declares. A
   * name must be the name of one, or the probe never succeeds; a number would do for Kubernetes
   * without being declared, but then nothing notices when the container's port changes. A number in
   * quotes is a name. A probe that asks another host may ask any number.
   *
   * <pre>{@code
   * // passes for port: http and port: 8080 with a containerPort 8080 named http, fails for port: 9090
   * assertThat(chart).deployment("shop-web").container("web").probes().liveness().hasDeclaredPort();
   * }</pre>
   *
   * @return this
   * @throws AssertionError if it is not, or the probe asks no port, or there is none
   */
  public ProbeAssert hasDeclaredPort() {
    Probe probe = probe();
    ProbePort.of(probe)
        .orElseThrow(() -> subject().mismatch("a port to ask", ProbeHandler.text(probe)))
        .isDeclared(subject(), container);
    return this;
  }

  /**
   * Checks that the probe can work: it does exactly one thing (exec, grpc, httpGet or tcpSocket),
   * and what port it asks, the container declares, as {@link #hasDeclaredPort} says.
   *
   * <pre>{@code
   * // passes for httpGet: {port: http} with such a port, fails without one, and for exec beside it
   * assertThat(chart).deployment("shop-web").container("web").probes().liveness().isSound();
   * }</pre>
   *
   * @return this
   * @throws AssertionError if it cannot, or there is none
   */
  public ProbeAssert isSound() {
    Probe probe = probe();
    return passesAll(
        List.of(
            () -> hasOneHandler(probe),
            () ->
                ProbePort.of(probe)
                    .filter(port -> !port.isOneOf(undeclared))
                    .ifPresent(port -> port.isDeclared(subject(), container))));
  }

  /**
   * A field of the probe by its path.
   *
   * @param path such as {@code httpGet.httpHeaders[Host].value}
   * @return the field, which may be absent
   * @throws IllegalArgumentException if it is not a path
   */
  @CheckReturnValue
  public FieldAssert at(String path) {
    return new FieldAssert(subject().field(path));
  }

  boolean isDeclared() {
    return actual() != null;
  }

  private void hasOneHandler(Probe probe) {
    Map<String, String> handlers = ProbeHandler.of(probe);
    if (handlers.size() != 1) {
      throw subject()
          .mismatch(
              "exactly one of exec, grpc, httpGet and tcpSocket",
              handlers.isEmpty() ? "none" : String.join(", ", handlers.keySet()));
    }
  }

  private Probe probe() {
    if (actual() == null) {
      throw subject().mismatch("a probe", "absent");
    }
    return actual();
  }

  private ProbeAssert hasHandler(String expected) {
    String found = ProbeHandler.text(probe());
    if (!expected.equals(found)) {
      throw subject().mismatch(expected, found);
    }
    return this;
  }

  // Kubernetes takes a 0 for absent.
  private ProbeAssert hasTiming(
      String field, int expected, Function<Probe, @Nullable Integer> timing, int byDefault) {
    Optional<Integer> found =
        Optional.ofNullable(timing.apply(probe())).filter(number -> number != 0);
    if (found.orElse(byDefault) != expected) {
      throw subject()
          .field(field)
          .mismatch(expected, found.map(String::valueOf).orElse(byDefault + " (the default)"));
    }
    return this;
  }
}
