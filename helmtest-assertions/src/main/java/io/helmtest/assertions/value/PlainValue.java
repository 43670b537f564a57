package io.helmtest.assertions.value;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Compares YAML values as YAML does: numbers by value, whatever Java type they have. */
final class PlainValue {
  private PlainValue() {}

  static boolean areEqual(@Nullable Object left, @Nullable Object right) {
    return Objects.equals(plain(left), plain(right));
  }

  static boolean areSameInAnyOrder(List<?> left, List<?> right) {
    List<@Nullable Object> rest = new ArrayList<>();
    right.forEach(item -> rest.add(plain(item)));
    return left.size() == right.size() && left.stream().allMatch(item -> rest.remove(plain(item)));
  }

  /** A value for a reader, with its type where the other one looks the same. */
  static String text(@Nullable Object value, @Nullable Object other) {
    if (value == null) {
      return "absent";
    }
    String text = value.equals("") ? "\"\"" : String.valueOf(plain(value));
    return text.equals(String.valueOf(plain(other)))
        ? text + " (" + value.getClass().getSimpleName() + ")"
        : text;
  }

  private static @Nullable Object plain(@Nullable Object value) {
    if (value instanceof Number number) {
      return new Decimal(new BigDecimal(number.toString()).stripTrailingZeros());
    }
    if (value instanceof List<?> list) {
      List<@Nullable Object> items = new ArrayList<>();
      list.forEach(item -> items.add(plain(item)));
      return items;
    }
    return value instanceof Map<?, ?> map ? sorted(map) : value;
  }

  /** A number that prints as people write it. */
  private record Decimal(BigDecimal value) {
    @Override
    public String toString() {
      return value.scale() < -20 ? value.toString() : value.toPlainString();
    }
  }

  private static Map<String, @Nullable Object> sorted(Map<?, ?> map) {
    Map<String, @Nullable Object> sorted = new TreeMap<>();
    map.forEach((key, member) -> sorted.put(String.valueOf(key), plain(member)));
    return sorted;
  }
}
