package io.helmtest.validation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a schema says of the values of a custom resource. */
final class SchemaRules {
  private SchemaRules() {}

  static void check(Field field, Schema schema, Findings findings) {
    if (SchemaTypes.accepts(field, schema, findings) && field.isPresent()) {
      allowed(field, schema, findings);
      SchemaBounds.check(field, schema, findings);
      if (field.value() instanceof String text) {
        SchemaTexts.check(field, text, schema, findings);
      }
      children(field, schema, findings);
      SchemaLists.check(field, schema, findings);
      SchemaChoices.check(field, schema, findings);
    }
  }

  private static void allowed(Field field, Schema schema, Findings findings) {
    List<?> allowed = schema.allowed();
    if (!allowed.isEmpty() && allowed.stream().noneMatch(value -> same(value, field.value()))) {
      findings.noneOf(field, allowed.stream().map(String::valueOf).toList());
    }
  }

  private static boolean same(Object allowed, @Nullable Object value) {
    Optional<BigDecimal> number = Numbers.of(allowed);
    return number.isPresent() ? number.equals(Numbers.of(value)) : Objects.equals(allowed, value);
  }

  private static void children(Field field, Schema schema, Findings findings) {
    schema.items().ifPresent(items -> field.items().forEach(item -> check(item, items, findings)));
    for (Field entry : field.entries()) {
      schema.property(entry.key()).ifPresent(property -> check(entry, property, findings));
    }
    required(schema)
        .filter(name -> field.isMapping() && !field.has(name))
        .forEach(name -> findings.missing(field.entry(name)));
  }

  private static Stream<String> required(Schema schema) {
    Stream<String> embedded =
        schema.isEmbeddedResource() ? Stream.of("apiVersion", "kind") : Stream.empty();
    return Stream.concat(schema.texts("required").stream(), embedded).distinct();
  }
}
