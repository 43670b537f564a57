package io.helmtest.assertions.networking;

import io.fabric8.kubernetes.api.model.ServicePort;
import io.fabric8.kubernetes.api.model.ServiceSpec;
import io.helmtest.Workload;
import io.helmtest.assertions.subject.Subject;
import io.helmtest.assertions.subject.SubjectAssert;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.annotation.CheckReturnValue;

/**
 * The ports of a Service, and the container ports that they lead to.
 *
 * @see <a href="https://kubernetes.io/docs/concepts/services-networking/service/">Services</a>
 */
public final class ServicePortsAssert extends SubjectAssert<ServicePortsAssert> {
  private final List<ServicePort> ports;
  private final PodSelector selector;
  private final ServiceSpec spec;
  private final Set<Integer> undeclared;

  /**
   * The ports of a Service.
   *
   * @param subject the Service
   * @param spec its spec
   */
  public ServicePortsAssert(Subject subject, ServiceSpec spec) {
    this(subject, spec, Set.of());
  }

  private ServicePortsAssert(Subject subject, ServiceSpec spec, Set<Integer> undeclared) {
    super(subject.at("spec.ports"), ServicePortsAssert.class);
    this.ports = spec.getPorts();
    this.selector = PodSelector.ofService(subject(), spec.getSelector());
    this.spec = spec;
    this.undeclared = undeclared;
  }

  /**
   * Lets {@link #reachContainers} pass for target ports that no container declares: Kubernetes
   * sends traffic to any number.
   *
   * @param numbers the numbers of the target ports
   * @return the same ports
   */
  @CheckReturnValue
  public ServicePortsAssert allowingUndeclaredPorts(Integer... numbers) {
    return new ServicePortsAssert(subject(), spec, Set.copyOf(List.of(numbers)));
  }

  /**
   * Checks that it serves a TCP port.
   *
   * <pre>{@code
   * // passes for port: 80, fails for another number and for protocol: UDP
   * assertThat(chart).service("shop-web").ports().hasPort(80);
   * }</pre>
   *
   * @param port its number, from 1 to 65535
   * @return this
   * @throws AssertionError if it does not; the message lists the ports
   */
  public ServicePortsAssert hasPort(int port) {
    return hasPort(port, "TCP");
  }

  /**
   * Checks that it serves a TCP port of that name.
   *
   * <pre>{@code
   * // passes for name: http, fails for another name and for protocol: UDP
   * assertThat(chart).service("shop-web").ports().hasPort("http");
   * }</pre>
   *
   * @param name its name
   * @return this
   * @throws AssertionError if it does not; the message lists the ports
   */
  public ServicePortsAssert hasPort(String name) {
    return hasPort(name, "TCP");
  }

  /**
   * Checks that it serves a port by that protocol.
   *
   * <pre>{@code
   * // passes for port: 53 and protocol: UDP, fails for TCP, which is the default
   * assertThat(chart).service("dns").ports().hasPort(53, "UDP");
   * }</pre>
   *
   * @param port its number, from 1 to 65535
   * @param protocol {@code TCP}, {@code UDP} or {@code SCTP}
   * @return this
   * @throws AssertionError if it does not; the message lists the ports
   */
  public ServicePortsAssert hasPort(int port, String protocol) {
    return hasPort(String.valueOf(port), protocol);
  }

  /**
   * Checks that it serves a port of that name by that protocol.
   *
   * <pre>{@code
   * // passes for name: dns and protocol: UDP, fails for TCP, which is the default
   * assertThat(chart).service("dns").ports().hasPort("dns", "UDP");
   * }</pre>
   *
   * @param name its name, or its number as text
   * @param protocol {@code TCP}, {@code UDP} or {@code SCTP}
   * @return this
   * @throws AssertionError if it does not; the message lists the ports
   */
  public ServicePortsAssert hasPort(String name, String protocol) {
    if (ports.stream().noneMatch(port -> isPort(port, name, protocol))) {
      throw subject()
          .mismatch("to have " + subject().path() + " with", name + "/" + protocol, titles());
    }
    return this;
  }

  /**
   * Checks that no port has that number, whatever the protocol.
   *
   * <pre>{@code
   * // passes without the debugger's port, fails with it
   * assertThat(chart).service("shop-web").ports().doesNotHavePort(5005);
   * }</pre>
   *
   * @param port the number
   * @return this
   * @throws AssertionError if it is there
   */
  public ServicePortsAssert doesNotHavePort(int port) {
    return doesNotHavePort(String.valueOf(port));
  }

  /**
   * Checks that the Service does not have a port, of any protocol.
   *
   * <pre>{@code
   * // passes for a port named http alone, fails for one named debug
   * assertThat(chart).service("shop-web").ports().doesNotHavePort("debug");
   * }</pre>
   *
   * @param name the port's name or number
   * @return this
   * @throws AssertionError if it has
   */
  public ServicePortsAssert doesNotHavePort(String name) {
    if (ports.stream().anyMatch(port -> ServiceBackend.isPort(port, name))) {
      throw subject().mismatch("not to have " + subject().path() + " with", name, titles());
    }
    return this;
  }

  /**
   * Checks the whole way: the Service selects pods, and every {@code targetPort} is a port of a
   * regular container or sidecar of the workloads that it selects, hooks left out: a number in each
   * of them, a string, which is a port's name ({@code "8080"} too), in one of them. Absent or 0 is
   * the Service's own {@code port}; protocols have to match. An ExternalName Service has no such
   * way.
   *
   * <pre>{@code
   * // passes for targetPort: http and a container port named http, fails for 8081 and port 8080
   * assertThat(chart).service("shop-web").ports().reachContainers();
   * }</pre>
   *
   * @return this
   * @throws AssertionError if no pods are selected, or a port does not reach them; the message
   *     lists all that fail, and what is served
   */
  public ServicePortsAssert reachContainers() {
    PodSelectorAssert.ofService(subject(), spec).selectsPods();
    List<Workload> serving = selector.selected();
    return passesAll(
        IntStream.range(0, ports.size()).boxed().flatMap(i -> ways(i, serving)).toList());
  }

  // Kubernetes leaves pods without a named port out, but sends traffic to a number everywhere.
  private Stream<Runnable> ways(int index, List<Workload> serving) {
    TargetPort target = TargetPort.of(ports.get(index));
    boolean served = target.isName() && serving.stream().anyMatch(target::isServedBy);
    return served || target.isOneOf(undeclared)
        ? Stream.of()
        : serving.stream().map(workload -> () -> reaches(index, workload));
  }

  private void reaches(int index, Workload workload) {
    TargetPort target = TargetPort.of(ports.get(index));
    if (!target.isServedBy(workload)) {
      throw subject()
          .at(path(index) + ".targetPort")
          .mismatch(
              "to reach by " + path(index) + " in " + PodSelector.title(workload),
              "container port " + target,
              target.insteadIn(workload));
    }
  }

  private String path(int index) {
    String name = ports.get(index).getName();
    return subject().path() + "[" + (name == null ? index : name) + "]";
  }

  private static boolean isPort(ServicePort port, String nameOrNumber, String protocol) {
    return ServiceBackend.isPort(port, nameOrNumber)
        && TargetPort.protocol(port.getProtocol()).equals(protocol);
  }

  private String titles() {
    return ports.isEmpty()
        ? "no ports"
        : ports.stream().map(ServicePortsAssert::title).collect(Collectors.joining(", "));
  }

  private static String title(ServicePort port) {
    String number = port.getPort() + "/" + TargetPort.protocol(port.getProtocol());
    return port.getName() == null ? number : number + " named " + port.getName();
  }
}
