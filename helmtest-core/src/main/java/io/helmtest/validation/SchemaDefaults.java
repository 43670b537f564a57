package io.helmtest.validation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A custom resource as the API server validates it: defaults filled in, and nulls left out where
 * they may not be.
 */
final class SchemaDefaults {
  private SchemaDefaults() {}

  static @Nullable Object apply(@Nullable Object value, Schema schema) {
    if (value instanceof Map<?, ?> map) {
      return mapping(map, schema);
    }
    Optional<Schema> items = schema.items();
    return value instanceof List<?> list && items.isPresent() ? items(list, items.get()) : value;
  }

  private static Map<String, @Nullable Object> mapping(Map<?, ?> map, Schema schema) {
    Map<String, @Nullable Object> result = new LinkedHashMap<>();
    map.forEach((key, value) -> put(result, String.valueOf(key), value, schema));
    schema.propertyNames().stream()
        .filter(name -> !map.containsKey(name))
        .forEach(name -> schema.property(name).ifPresent(property -> fill(result, name, property)));
    return result;
  }

  private static void put(
      Map<String, @Nullable Object> result, String key, @Nullable Object value, Schema schema) {
    Optional<Schema> property = schema.property(key);
    if (value == null && property.filter(known -> !known.is("nullable")).isPresent()) {
      fill(result, key, property.get());
    } else {
      result.put(key, property.isPresent() ? apply(value, property.get()) : value);
    }
  }

  private static void fill(Map<String, @Nullable Object> result, String key, Schema property) {
    if (property.defaultValue() != null) {
      result.put(key, apply(property.defaultValue(), property));
    }
  }

  private static List<@Nullable Object> items(List<?> list, Schema schema) {
    List<@Nullable Object> result = new ArrayList<>();
    for (Object item : list) {
      result.add(
          apply(item == null && !schema.is("nullable") ? schema.defaultValue() : item, schema));
    }
    return result;
  }
}
