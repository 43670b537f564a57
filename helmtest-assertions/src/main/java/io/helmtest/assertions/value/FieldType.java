package io.helmtest.assertions.value;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

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

  static FieldType of(Object value) {
    return Stream.of(values()).filter(type -> type.isTypeOf(value)).findFirst().orElseThrow();
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
