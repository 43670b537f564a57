package io.helmtest.validation;

import java.util.List;

/** What holds between the fields of a Service. */
final class ServiceRules {
  private static final String LOAD_BALANCER = "LoadBalancer";
  private static final List<String> FOR_LOAD_BALANCERS =
      List.of("loadBalancerSourceRanges", "loadBalancerClass", "allocateLoadBalancerNodePorts");

  private ServiceRules() {}

  static void check(Field service, Findings findings) {
    String type = service.at("type").text().orElse("ClusterIP");
    switch (type) {
      case "ClusterIP" -> clusterIp(service, findings);
      case "ExternalName" -> externalName(service.at("externalName"), findings);
      case LOAD_BALANCER, "NodePort" -> nodePort(service, type, findings);
      default -> {}
    }
    if (List.of("ClusterIP", "NodePort", "ExternalName").contains(type)) {
      FOR_LOAD_BALANCERS.stream()
          .map(service::at)
          .filter(field -> !field.isEmpty())
          .forEach(field -> onlyFor(field, LOAD_BALANCER, findings));
    }
  }

  private static void clusterIp(Field service, Findings findings) {
    if (service.at("ports").isEmpty() && !isHeadless(service)) {
      findings.missing(service.at("ports"));
    }
    service.at("ports").items().stream()
        .map(port -> port.at("nodePort"))
        .filter(port -> !port.isUnset())
        .forEach(port -> onlyFor(port, "NodePort or LoadBalancer", findings));
    Field policy = service.at("externalTrafficPolicy");
    if (policy.text().isPresent() && service.at("externalIPs").isEmpty()) {
      onlyFor(policy, "NodePort or LoadBalancer", findings);
    }
  }

  private static void nodePort(Field service, String type, Findings findings) {
    if (isHeadless(service)) {
      findings.add(
          service.at("clusterIP"), "an IP address", "None is not allowed with type: " + type);
    } else if (service.at("ports").isEmpty()) {
      findings.missing(service.at("ports"));
    }
  }

  private static void externalName(Field name, Findings findings) {
    if (name.isEmpty()) {
      findings.missing(name);
    }
    name.text()
        .map(text -> text.endsWith(".") ? text.substring(0, text.length() - 1) : text)
        .ifPresent(text -> NameFormat.DNS_SUBDOMAIN.check(name, text, findings));
  }

  private static boolean isHeadless(Field service) {
    return service.at("clusterIP").is("None")
        || service.at("clusterIPs").items().stream().limit(1).anyMatch(ip -> ip.is("None"));
  }

  private static void onlyFor(Field field, String types, Findings findings) {
    findings.forbidden(field, "only allowed with type: " + types);
  }
}
