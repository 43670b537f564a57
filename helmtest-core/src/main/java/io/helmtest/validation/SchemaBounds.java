package io.helmtest.validation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The smallest and largest numbers, lengths and sizes of a schema. */
final class SchemaBounds {
  private final Field field;
  private final Schema schema;
  private final Findings findings;

  private SchemaBounds(Field field, Schema schema, Findings findings) {
    this.field = field;
    this.schema = schema;
    this.findings = findings;
  }

  static void check(Field field, Schema schema, Findings findings) {
    new SchemaBounds(field, schema, findings).check();
  }

  private void check() {
    Numbers.of(field.value()).ifPresent(this::number);
    if (field.value() instanceof String text) {
      size(text.codePointCount(0, text.length()), "Length", "characters");
    } else if (field.value() instanceof List<?> list) {
      size(list.size(), "Items", "items");
    } else if (field.value() instanceof Map<?, ?> map) {
      size(map.size(), "Properties", "properties");
    }
  }

  private void number(BigDecimal number) {
    String found = field.shown() + " is not ";
    String least = schema.is("exclusiveMinimum") ? "more than " : "at least ";
    String most = schema.is("exclusiveMaximum") ? "less than " : "at most ";
    schema
        .number("minimum")
        .filter(bound -> number.compareTo(bound) < (schema.is("exclusiveMinimum") ? 1 : 0))
        .ifPresent(bound -> refuse(found, least + bound.toPlainString()));
    schema
        .number("maximum")
        .filter(bound -> number.compareTo(bound) > (schema.is("exclusiveMaximum") ? -1 : 0))
        .ifPresent(bound -> refuse(found, most + bound.toPlainString()));
    schema
        .number("multipleOf")
        .filter(factor -> factor.signum() != 0 && number.remainder(factor).signum() != 0)
        .ifPresent(factor -> refuse(found, "a multiple of " + factor.toPlainString()));
  }

  private void size(int size, String keyword, String unit) {
    String found = "has %d %s, but needs ".formatted(size, unit);
    bound("min" + keyword)
        .filter(least -> size < least)
        .ifPresent(least -> refuse(found, "at least " + least));
    bound("max" + keyword)
        .filter(most -> size > most)
        .ifPresent(most -> refuse(found, "at most " + most));
  }

  private Optional<Long> bound(String keyword) {
    return schema.number(keyword).map(BigDecimal::longValue);
  }

  private void refuse(String found, String expected) {
    findings.add(field, expected, found + expected);
  }
}
