package io.helmtest.validation;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The ports of a Service against each other. */
final class ServicePortRules {
  private ServicePortRules() {}

  static void check(Field service, Findings findings) {
    List<Field> ports = service.at("ports").items();
    if (ports.size() > 1) {
      ports.stream()
          .filter(port -> port.orEmptyMapping().isMapping() && port.at("name").isEmpty())
          .forEach(port -> nameless(port.at("name"), findings));
    }
    unique("port", ports, findings);
    unique("nodePort", ports, findings);
  }

  private static void nameless(Field name, Findings findings) {
    findings.add(name, "a name", "required where a Service has several ports");
  }

  private static void unique(String key, List<Field> ports, Findings findings) {
    Set<List<String>> taken = new HashSet<>();
    ports.stream()
        .filter(port -> !port.at(key).isUnset())
        .filter(port -> !taken.add(List.of(protocol(port), port.at(key).shown())))
        .map(port -> port.at(key))
        .forEach(number -> twice(number, findings));
  }

  private static void twice(Field number, Findings findings) {
    findings.add(
        number, "a number of its own", number.shown() + " is used twice with this protocol");
  }

  private static String protocol(Field port) {
    return port.at("protocol").text().orElse("TCP");
  }
}
