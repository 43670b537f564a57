package io.helmtest.validation;

import java.util.List;

/** A row of {@code fields.tsv}: what an object of some type must say at some fields. */
record FieldRule(List<String> fields, Rule demand, Rule value) implements Rule {

  static FieldRule of(String names, String demand, String value) {
    List<String> fields = List.of(names.split(", "));
    return new FieldRule(fields, demand(demand, fields), RuleText.read(value));
  }

  private static Rule demand(String words, List<String> fields) {
    return switch (words) {
      case "optional" -> (object, findings) -> {};
      case "required" -> new Required(fields);
      case "exactly one" -> new Alternatives(fields, true);
      case "at most one" -> new Alternatives(fields, false);
      default -> throw new IllegalArgumentException(words);
    };
  }

  @Override
  public void check(Field object, Findings findings) {
    demand.check(object, findings);
    fields.stream()
        .map(object::at)
        .filter(field -> !field.isEmpty())
        .forEach(field -> checkValues(field, findings));
  }

  private void checkValues(Field field, Findings findings) {
    if (value instanceof UniqueBy) {
      value.check(field, findings);
    } else {
      field.values().forEach(single -> value.check(single.orEmptyText(), findings));
    }
  }
}
