package io.helmtest.validation;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The ports that a pod's containers take from the node. */
final class HostPortRules {
  private HostPortRules() {}

  static void check(Field pod, Findings findings) {
    List<Field> ports =
        pod.at("containers").items().stream()
            .flatMap(container -> container.at("ports").items().stream())
            .filter(port -> !port.at("hostPort").isUnset())
            .toList();
    Set<List<String>> taken = new HashSet<>();
    ports.stream()
        .filter(port -> !taken.add(identity(port)))
        .map(port -> port.at("hostPort"))
        .forEach(port -> findings.add(port, "a free port", port.shown() + " is already taken"));
    if (pod.at("hostNetwork").is(true)) {
      ports.forEach(port -> sameAsContainerPort(port, findings));
    }
  }

  private static List<String> identity(Field port) {
    return List.of(
        port.at("protocol").text().orElse("TCP"),
        port.at("hostIP").text().orElse(""),
        port.at("hostPort").shown());
  }

  private static void sameAsContainerPort(Field port, Findings findings) {
    Field hostPort = port.at("hostPort");
    Field own = port.at("containerPort");
    if (own.integer().isPresent() && !own.integer().equals(hostPort.integer())) {
      findings.add(
          hostPort,
          own.shown(),
          hostPort.shown() + " is not the containerPort, as hostNetwork: true demands");
    }
  }
}
