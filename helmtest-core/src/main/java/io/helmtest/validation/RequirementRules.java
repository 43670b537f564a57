package io.helmtest.validation;

/** What holds between the operator and the values of a requirement or a toleration. */
final class RequirementRules {
  private RequirementRules() {}

  static void labels(Field requirement, Findings findings) {
    Field values = requirement.at("values");
    switch (requirement.at("operator").text().orElse("")) {
      case "In", "NotIn" -> atLeastOne(values, findings);
      case "Exists", "DoesNotExist" -> none(values, findings);
      default -> {}
    }
  }

  static void nodes(Field requirement, Findings findings) {
    labels(requirement, findings);
    Field operator = requirement.at("operator");
    Field values = requirement.at("values");
    if ((operator.is("Gt") || operator.is("Lt")) && values.items().size() != 1) {
      findings.add(values, "one value", "one value is required with operator: " + operator.value());
    }
  }

  static void toleration(Field toleration, Findings findings) {
    Field operator = toleration.at("operator");
    if (toleration.at("key").isEmpty() && !operator.is("Exists")) {
      findings.add(operator, "Exists", "a toleration without a key needs operator: Exists");
    }
    if (operator.is("Exists") && toleration.at("value").text().isPresent()) {
      findings.forbidden(toleration.at("value"), "not allowed with operator: Exists");
    }
    if (operator.isEmpty() || operator.is("Equal")) {
      NameFormat.LABEL_VALUE.check(toleration.at("value"), findings);
    }
    Field seconds = toleration.at("tolerationSeconds");
    if (seconds.isPresent() && !toleration.at("effect").is("NoExecute")) {
      findings.forbidden(seconds, "only allowed with effect: NoExecute");
    }
  }

  private static void atLeastOne(Field values, Findings findings) {
    if (values.isEmpty()) {
      findings.missing(values);
    }
  }

  private static void none(Field values, Findings findings) {
    if (!values.isEmpty()) {
      findings.forbidden(values, "not allowed with operators Exists and DoesNotExist");
    }
  }
}
