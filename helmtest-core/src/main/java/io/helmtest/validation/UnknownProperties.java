package io.helmtest.validation;

import java.util.Optional;
import java.util.Set;

/** Finds the fields of a custom resource that the API server would drop, or refuse if asked to. */
final class UnknownProperties {
  private static final Set<String> OF_ANY_RESOURCE = Set.of("apiVersion", "kind", "metadata");

  private final Findings findings;

  private UnknownProperties(Findings findings) {
    this.findings = findings;
  }

  static void check(Field resource, Schema schema, Findings findings) {
    new UnknownProperties(findings).mapping(resource, schema, true, false);
  }

  private void check(Field field, Schema schema, boolean preserved) {
    boolean preserves = preserved || schema.preservesUnknownFields();
    Optional<Schema> items = schema.items();
    if (items.isPresent()) {
      field.items().forEach(item -> check(item, items.get(), preserves));
    }
    mapping(field, schema, schema.isEmbeddedResource(), preserves);
  }

  private void mapping(Field field, Schema schema, boolean isResource, boolean preserved) {
    boolean open =
        preserved || schema.preservesUnknownFields() || schema.is("additionalProperties");
    if (schema.types().isEmpty() || schema.types().contains("object")) {
      field.entries().stream()
          .filter(entry -> !isResource || !OF_ANY_RESOURCE.contains(entry.key()))
          .forEach(entry -> entry(entry, schema, open));
    }
  }

  private void entry(Field entry, Schema schema, boolean open) {
    Optional<Schema> property = schema.property(entry.key());
    if (property.isPresent()) {
      check(entry, property.get(), false);
    } else if (!open) {
      findings.unknown(entry, schema.propertyNames());
    }
  }
}
