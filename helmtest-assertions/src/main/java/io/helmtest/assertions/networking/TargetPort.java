package io.helmtest.assertions.networking;

import io.fabric8.kubernetes.api.model.ContainerPort;
import io.fabric8.kubernetes.api.model.IntOrString;
import io.fabric8.kubernetes.api.model.ServicePort;
import io.helmtest.PodContainer;
import io.helmtest.Workload;
import io.helmtest.message.ClosestMatch;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where a port of a Service leads: a name if it is a string, "8080" too, and a number if not. */
record TargetPort(String text, boolean isName, String protocol) {

  static TargetPort of(ServicePort port) {
    @Nullable IntOrString target = port.getTargetPort();
    String protocol = protocol(port.getProtocol());
    if (target != null && target.getStrVal() != null && !target.getStrVal().isEmpty()) {
      return new TargetPort(target.getStrVal(), true, protocol);
    }
    @Nullable Integer number = target == null ? null : target.getIntVal();
    boolean absent = number == null || number == 0;
    return new TargetPort(String.valueOf(absent ? port.getPort() : number), false, protocol);
  }

  static String protocol(@Nullable String declared) {
    return Objects.requireNonNullElse(declared, "TCP");
  }

  boolean isOneOf(Set<Integer> numbers) {
    return !isName && numbers.contains(Integer.valueOf(text));
  }

  boolean isServedBy(Workload workload) {
    return ports(workload).anyMatch(this::matches);
  }

  private boolean matches(ContainerPort port) {
    String found = isName ? port.getName() : String.valueOf(port.getContainerPort());
    return text.equals(found) && protocol.equals(protocol(port.getProtocol()));
  }

  /** What the workload serves instead. */
  String insteadIn(Workload workload) {
    List<String> ports = ports(workload).map(TargetPort::title).toList();
    List<String> names = ports(workload).map(ContainerPort::getName).toList();
    return ports.isEmpty()
        ? "no ports"
        : String.join(", ", ports)
            + ClosestMatch.question(text, names.stream().filter(Objects::nonNull).toList());
  }

  // An init container has ended before its pod gets traffic.
  private static Stream<ContainerPort> ports(Workload workload) {
    return workload.containers().stream()
        .filter(
            container ->
                container.kind() == PodContainer.Kind.REGULAR
                    || container.kind() == PodContainer.Kind.SIDECAR)
        .flatMap(container -> container.container().getPorts().stream());
  }

  private static String title(ContainerPort port) {
    String number = port.getContainerPort() + "/" + protocol(port.getProtocol());
    return port.getName() == null ? number : number + " named " + port.getName();
  }

  /** Such as {@code http/TCP (a name)}. */
  @Override
  public String toString() {
    return text + "/" + protocol + (isName ? " (a name)" : "");
  }
}
