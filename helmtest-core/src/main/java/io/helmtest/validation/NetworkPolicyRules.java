package io.helmtest.validation;

import java.util.List;

/** What holds between the fields of a NetworkPolicy. */
final class NetworkPolicyRules {
  private static final List<String> SELECTORS = List.of("podSelector", "namespaceSelector");

  private NetworkPolicyRules() {}

  static void peer(Field peer, Findings findings) {
    boolean selects = SELECTORS.stream().anyMatch(name -> peer.at(name).isPresent());
    Field block = peer.at("ipBlock");
    if (!selects && !block.isPresent()) {
      findings.add(
          peer,
          "one of podSelector, namespaceSelector, ipBlock",
          "has none of podSelector, namespaceSelector, ipBlock");
    } else if (selects && block.isPresent()) {
      findings.forbidden(block, "not allowed beside a selector: one of them has to go");
    }
  }

  static void port(Field rule, Findings findings) {
    Field port = rule.at("port");
    Field end = rule.at("endPort");
    if (end.isPresent() && port.integer().isEmpty()) {
      findings.forbidden(end, "only allowed beside a numeric port");
    } else if (end.integer().isPresent()
        && end.integer().getAsLong() < port.integer().getAsLong()) {
      findings.add(
          end, "at least " + port.shown(), end.shown() + " is less than port " + port.shown());
    }
  }
}
