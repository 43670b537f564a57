package io.helmtest.assertions.reliability;

import io.fabric8.kubernetes.api.model.GRPCAction;
import io.fabric8.kubernetes.api.model.IntOrString;
import io.fabric8.kubernetes.api.model.Probe;
import io.helmtest.PodContainer;
import io.helmtest.assertions.container.PodPort;
import io.helmtest.assertions.subject.Subject;
import io.helmtest.message.ClosestMatch;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The port that a probe asks: a number, or the name of one of the container's ports. A number in
 * quotes is a name.
 *
 * @param field where the probe says it, such as {@code httpGet.port}
 * @param value an Integer or a String
 * @param elsewhere whether the probe asks another host than the pod
 */
record ProbePort(String field, Object value, boolean elsewhere) {

  static Optional<ProbePort> of(Probe probe) {
    if (probe.getHttpGet() != null) {
      return of("httpGet", probe.getHttpGet().getPort(), probe.getHttpGet().getHost());
    }
    if (probe.getTcpSocket() != null) {
      return of("tcpSocket", probe.getTcpSocket().getPort(), probe.getTcpSocket().getHost());
    }
    return Optional.ofNullable(probe.getGrpc())
        .map(GRPCAction::getPort)
        .map(port -> new ProbePort("grpc.port", port, false));
  }

  private static Optional<ProbePort> of(
      String handler, @Nullable IntOrString port, @Nullable String host) {
    return Optional.ofNullable(port)
        .map(given -> new ProbePort(handler + ".port", given.getValue(), host != null));
  }

  /** Checks that it is a port of the container; another host may have any number. */
  void isDeclared(Subject probe, PodContainer container) {
    List<PodPort> declared = PodPort.of(container);
    boolean isOfAnotherHost = elsewhere && !isName();
    if (!isOfAnotherHost && declared.stream().noneMatch(this::leadsTo)) {
      throw probe
          .field(field)
          .mismatch(
              "a TCP port of container %s: %s".formatted(container.name(), text(declared)),
              value + ClosestMatch.question(value.toString(), names(declared)));
    }
  }

  boolean isOneOf(Set<Integer> numbers) {
    return value instanceof Integer number && numbers.contains(number);
  }

  // Every probe with a port speaks TCP.
  private boolean leadsTo(PodPort port) {
    return port.protocol().equals("TCP")
        && (isName() ? value.equals(port.name()) : value.equals(port.number()));
  }

  private boolean isName() {
    return value instanceof String;
  }

  private static String text(List<PodPort> ports) {
    return ports.isEmpty()
        ? "it declares none"
        : ports.stream().map(PodPort::toString).collect(Collectors.joining(", "));
  }

  private static List<String> names(List<PodPort> ports) {
    return ports.stream().map(PodPort::name).filter(Objects::nonNull).toList();
  }
}
