package io.helmtest.validation;

import io.fabric8.kubernetes.api.model.Quantity;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** The resources of a container: their names, and what is requested against the limits. */
final class ResourceRules {
  private static final List<String> NAMES = List.of("cpu", "memory", "ephemeral-storage");

  private ResourceRules() {}

  static void check(Field resources, Findings findings) {
    for (Field limit : resources.at("limits").entries()) {
      resource(limit, findings);
    }
    for (Field request : resources.at("requests").entries()) {
      resource(request, findings);
      resources.at("limits").entries().stream()
          .filter(limit -> limit.key().equals(request.key()))
          .forEach(limit -> within(request, limit, findings));
    }
  }

  private static void resource(Field quantity, Findings findings) {
    String name = quantity.key();
    if (!name.contains("/") && !NAMES.contains(name) && !name.startsWith("hugepages-")) {
      findings.key(
          quantity,
          "a resource",
          Quoted.of(name)
              + " is no resource of a container, as cpu, memory and ephemeral-storage are");
    }
    if (amount(quantity).filter(amount -> amount.signum() < 0).isPresent()) {
      findings.add(quantity, "at least 0", quantity.shown() + " is not at least 0");
    }
  }

  private static void within(Field request, Field limit, Findings findings) {
    Optional<BigDecimal> most = amount(limit);
    if (amount(request)
        .flatMap(amount -> most.filter(bound -> amount.compareTo(bound) > 0))
        .isPresent()) {
      findings.add(
          request,
          "at most " + limit.shown(),
          request.shown() + " is more than the limit " + limit.shown());
    }
  }

  // To Kubernetes, a null is the quantity 0.
  private static Optional<BigDecimal> amount(Field quantity) {
    if (quantity.isList() || quantity.isMapping()) {
      return Optional.empty();
    }
    try {
      String text = quantity.isPresent() ? String.valueOf(quantity.value()) : "0";
      return Optional.of(Quantity.parse(text).getNumericalAmount());
    } catch (IllegalArgumentException | ArithmeticException e) {
      return Optional.empty();
    }
  }
}
