package io.helmtest.assertions.subject;

import java.util.List;
import java.util.Map;

/** What a YAML value may be. */
public enum FieldType {
  /** A text, quoted or not. */
  STRING("a string", String.class),
  /** An integer or a fraction. */
  NUMBER("a number", Number.class),
  /** True or false. */
  BOOLEAN("a boolean", Boolean.class),
  /** Items in an order. */
  LIST("a list", List.class),
  /** Keys with values. */
  MAP("a map", Map.class);

  private final String title;
  private final Class<?> type;

  FieldType(String title, Class<?> type) {
    this.title = title;
    this.type = type;
  }

  boolean isTypeOf(Object value) {
    return type.isInstance(value);
  }

  /** Such as {@code a list}. */
  @Override
  public String toString() {
    return title;
  }
}
