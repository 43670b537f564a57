package io.helmtest.validation;

import java.util.Objects;

/** A workload's selector has to select the pods that its template makes. */
final class SelectorMatch {
  private SelectorMatch() {}

  static void check(Field selector, Field labels, Findings findings) {
    if (selector.isMapping() && !selector.isEmpty() && saysNothing(selector)) {
      findings.missing(selector.at("matchLabels"));
    }
    if (labels.isMapping() || !labels.isPresent()) {
      selector.at("matchLabels").entries().forEach(label -> equal(label, labels, findings));
      selector.at("matchExpressions").items().forEach(item -> satisfied(item, labels, findings));
    }
  }

  private static boolean saysNothing(Field selector) {
    return selector.at("matchLabels").isEmpty() && selector.at("matchExpressions").isEmpty();
  }

  private static void equal(Field selected, Field labels, Findings findings) {
    Field label = labels.entry(selected.key());
    if (selected.value() instanceof String && !Objects.equals(selected.value(), label.value())) {
      refuse(selected, label, findings);
    }
  }

  private static void satisfied(Field expression, Field labels, Findings findings) {
    Field label = labels.entry(expression.at("key").text().orElse(""));
    boolean listed =
        expression.at("values").items().stream()
            .anyMatch(value -> Objects.equals(value.value(), label.value()));
    boolean satisfied =
        switch (expression.at("operator").text().orElse("")) {
          case "In" -> listed;
          case "NotIn" -> !listed;
          case "Exists" -> label.isPresent();
          case "DoesNotExist" -> !label.isPresent();
          default -> true;
        };
    if (!satisfied) {
      refuse(expression, label, findings);
    }
  }

  private static void refuse(Field selector, Field label, Findings findings) {
    findings.add(
        selector,
        "what the pod template's labels match",
        "does not select the pods of this template: their label "
            + label.key()
            + " is "
            + label.shown());
  }
}
