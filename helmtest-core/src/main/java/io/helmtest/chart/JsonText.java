package io.helmtest.chart;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes a YAML-typed Java value as JSON, in ASCII, so that no platform's charset can change it.
 */
final class JsonText {
  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

  private JsonText() {}

  static String of(String path, @Nullable Object value) {
    requireYamlType(path, value);
    return MAPPER.writeValueAsString(value);
  }

  private static void requireYamlType(String path, @Nullable Object value) {
    if (value instanceof Map<?, ?> map) {
      map.forEach((key, member) -> requireMember(path, key, member));
    } else if (value instanceof Collection<?> list) {
      list.forEach(item -> requireYamlType(path + "[]", item));
    } else if (!isScalar(value)) {
      throw refused(path, value);
    }
  }

  private static void requireMember(String path, @Nullable Object key, @Nullable Object member) {
    if (!(key instanceof String)) {
      throw refused(path + " (a key)", key);
    }
    requireYamlType(path + "." + key, member);
  }

  private static boolean isScalar(@Nullable Object value) {
    return value == null
        || value instanceof String
        || value instanceof Boolean
        || isInteger(value)
        || value instanceof BigDecimal
        || (value instanceof Double d && Double.isFinite(d))
        || (value instanceof Float f && Float.isFinite(f));
  }

  private static boolean isInteger(Object value) {
    return value instanceof Integer
        || value instanceof Long
        || value instanceof Short
        || value instanceof Byte
        || value instanceof BigInteger;
  }

  private static IllegalArgumentException refused(String path, @Nullable Object value) {
    String type = value == null ? "null" : value.getClass().getName();
    return new IllegalArgumentException(
        "set(path, value): a value at \""
            + path
            + "\" has no YAML type: "
            + type
            + ". Pass null, a String, Boolean or finite Number, or a List or Map of such with String keys.");
  }
}
