package io.helmtest.validation;

import java.util.List;

/** Fields of which only one may be there, and perhaps one has to. */
record Alternatives(List<String> fields, boolean required) implements Rule {

  @Override
  public void check(Field object, Findings findings) {
    List<Field> set = fields.stream().map(object::at).filter(field -> !field.isUnset()).toList();
    if (set.isEmpty() && required) {
      findings.add(object, "one of " + names(), "has none of " + names());
    }
    set.stream().skip(1).forEach(field -> superfluous(field, set.get(0), findings));
  }

  private static void superfluous(Field field, Field first, Findings findings) {
    findings.forbidden(field, "not allowed beside " + first.key() + ": one of them has to go");
  }

  private String names() {
    return String.join(", ", fields);
  }
}
