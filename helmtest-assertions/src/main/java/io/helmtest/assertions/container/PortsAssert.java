package io.helmtest.assertions.container;

import io.helmtest.PodContainer;
import io.helmtest.Workload;
import io.helmtest.assertions.subject.Subject;
import io.helmtest.assertions.subject.SubjectAssert;
import io.helmtest.message.ClosestMatch;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.assertj.core.annotation.CheckReturnValue;
import org.jspecify.annotations.Nullable;

/**
 * The ports that a container declares. One that names no protocol is of TCP.
 *
 * @see <a href="https://kubernetes.io/docs/concepts/services-networking/service/">Services, and the
 *     ports they lead to</a>
 */
public final class PortsAssert extends SubjectAssert<PortsAssert> {
  private final List<PodPort> ports;
  private final Workload workload;
  private final boolean noneAllowed;

  /**
   * The ports of a container.
   *
   * @param subject the container's place
   * @param workload the workload it is of
   * @param container the container
   */
  public PortsAssert(Subject subject, Workload workload, PodContainer container) {
    this(subject.field("ports"), workload, PodPort.of(container), false);
  }

  private PortsAssert(
      Subject subject, Workload workload, List<PodPort> ports, boolean noneAllowed) {
    super(subject, PortsAssert.class);
    this.ports = ports;
    this.workload = workload;
    this.noneAllowed = noneAllowed;
  }

  /**
   * Lets {@link #areSound} pass for a container that declares no port.
   *
   * @return the same ports, of which there may be none
   */
  @CheckReturnValue
  public PortsAssert allowingNone() {
    return new PortsAssert(subject(), workload, ports, true);
  }

  /**
   * Checks for a TCP port by number, whatever its name.
   *
   * <pre>{@code
   * // passes for containerPort: 8080, fails for another number and for protocol: UDP
   * assertThat(chart).deployment("shop-web").container("web").ports().hasPort(8080);
   * }</pre>
   *
   * @param number the container's port, 1 to 65535
   * @return this
   * @throws AssertionError if there is none such; the message lists what there is
   */
  public PortsAssert hasPort(int number) {
    return hasPort(number, "TCP");
  }

  /**
   * Checks for a port by number and protocol, whatever its name.
   *
   * <pre>{@code
   * // passes for {containerPort: 53, protocol: UDP}, fails without the protocol
   * assertThat(chart).deployment("shop-dns").container("dns").ports().hasPort(53, "UDP");
   * }</pre>
   *
   * @param number the container's port, 1 to 65535
   * @param protocol {@code TCP}, {@code UDP} or {@code SCTP}
   * @return this
   * @throws AssertionError if there is none such; the message lists what there is
   */
  public PortsAssert hasPort(int number, String protocol) {
    return hasPort(
        null,
        number,
        protocol,
        port -> port.number() == number && protocol.equals(port.protocol()));
  }

  /**
   * Checks for a TCP port by name and number.
   *
   * <pre>{@code
   * // passes for {name: http, containerPort: 8080}, fails for another name or number
   * assertThat(chart).deployment("shop-web").container("web").ports().hasPort("http", 8080);
   * }</pre>
   *
   * @param name the port's name
   * @param number the container's port, 1 to 65535
   * @return this
   * @throws AssertionError if there is none such; the message lists what there is
   */
  public PortsAssert hasPort(String name, int number) {
    return hasPort(name, number, "TCP");
  }

  /**
   * Checks for a port by name, number and protocol.
   *
   * <pre>{@code
   * // passes for {name: dns, containerPort: 53, protocol: UDP}, fails without the protocol
   * assertThat(chart).deployment("shop-dns").container("dns").ports().hasPort("dns", 53, "UDP");
   * }</pre>
   *
   * @param name the port's name
   * @param number the container's port, 1 to 65535
   * @param protocol {@code TCP}, {@code UDP} or {@code SCTP}
   * @return this
   * @throws AssertionError if there is none such; the message lists what there is
   */
  public PortsAssert hasPort(String name, int number, String protocol) {
    return hasPort(
        name,
        number,
        protocol,
        port ->
            name.equals(port.name())
                && port.number() == number
                && protocol.equals(port.protocol()));
  }

  /**
   * Checks that a number is not declared, of any protocol.
   *
   * <pre>{@code
   * // passes without a containerPort: 5005, fails with one
   * assertThat(chart).deployment("shop-web").container("web").ports().doesNotHavePort(5005);
   * }</pre>
   *
   * @param number the container's port
   * @return this
   * @throws AssertionError if it is
   */
  public PortsAssert doesNotHavePort(int number) {
    return doesNotHavePort(number, port -> port.number() == number);
  }

  /**
   * Checks that no port has a name.
   *
   * <pre>{@code
   * // passes without a port named debug, fails with one
   * assertThat(chart).deployment("shop-web").container("web").ports().doesNotHavePort("debug");
   * }</pre>
   *
   * @param name the port's name
   * @return this
   * @throws AssertionError if one has it
   */
  public PortsAssert doesNotHavePort(String name) {
    return doesNotHavePort(name, port -> name.equals(port.name()));
  }

  /**
   * Checks that there is a port, and that the names of the ports are valid and unique: no other
   * port of the pod, of whichever container, has the same. A Service could not tell them apart. All
   * failures are reported. Ports without a name are fine.
   *
   * <pre>{@code
   * // passes for http and metrics, fails for Http, and when a sidecar has a port http as well
   * assertThat(chart).deployment("shop-web").container("web").ports().areSound();
   * }</pre>
   *
   * @return this
   * @throws AssertionError if a name is not valid or not unique, or there is no port, unless {@link
   *     #allowingNone} was said
   */
  public PortsAssert areSound() {
    demandSome();
    return passesAll(List.of(this::haveValidNames, this::haveUniqueNames));
  }

  /**
   * Checks that there is a port, and that names are such as Kubernetes takes: at most 15 lower-case
   * letters, digits and single dashes between them, at least one letter.
   *
   * <pre>{@code
   * // passes for http and without a name, fails for Http
   * assertThat(chart).deployment("shop-web").container("web").ports().haveValidNames();
   * }</pre>
   *
   * @return this
   * @throws AssertionError if one is not valid, or no port is declared
   */
  public PortsAssert haveValidNames() {
    return each(new PortNames(subject(), workload)::isValid);
  }

  /**
   * Checks that there is a port, and that no other port of the pod, of whichever container, has the
   * name of one of them.
   *
   * <pre>{@code
   * // passes for http and metrics, fails when a sidecar has a port http as well
   * assertThat(chart).deployment("shop-web").container("web").ports().haveUniqueNames();
   * }</pre>
   *
   * @return this
   * @throws AssertionError if a name is taken, or no port is declared
   */
  public PortsAssert haveUniqueNames() {
    return each(new PortNames(subject(), workload)::isUnique);
  }

  private void demandSome() {
    if (ports.isEmpty() && !noneAllowed) {
      throw subject().mismatch("at least one port to check", "absent");
    }
  }

  private PortsAssert each(Consumer<PodPort> check) {
    demandSome();
    return passesAll(ports.stream().<Runnable>map(port -> () -> check.accept(port)).toList());
  }

  private PortsAssert hasPort(
      @Nullable String name, int number, String protocol, Predicate<PodPort> wanted) {
    if (ports.stream().noneMatch(wanted)) {
      throw subject()
          .mismatch(
              "to have " + subject().path() + " with",
              PodPort.text(name, number, protocol),
              declared(name));
    }
    return this;
  }

  private PortsAssert doesNotHavePort(Object unwanted, Predicate<PodPort> matches) {
    for (PodPort port : ports) {
      if (matches.test(port)) {
        throw subject()
            .at(port.path())
            .mismatch("not to have " + subject().path() + " with", unwanted, port);
      }
    }
    return this;
  }

  private String declared(@Nullable String name) {
    String found =
        ports.isEmpty()
            ? "no ports"
            : ports.stream().map(PodPort::toString).collect(Collectors.joining("\n"));
    return found + (name == null ? "" : closest(name));
  }

  private String closest(String name) {
    List<String> names = ports.stream().map(PodPort::name).filter(Objects::nonNull).toList();
    return names.contains(name) ? "" : ClosestMatch.line(name, names);
  }
}
