package io.helmtest.assertions.subject;

import io.fabric8.kubernetes.api.model.Quantity;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a field holds, by the type that an assertion needs. */
record Content(FieldPlace place, @Nullable Object value) {

  Object isPresent() {
    if (value == null) {
      throw place.mismatch("to have %s", "a value", null);
    }
    return value;
  }

  Object isOfType(FieldType... types) {
    Object present = isPresent();
    for (FieldType type : types) {
      if (type.isTypeOf(present)) {
        return present;
      }
    }
    String expected =
        List.of(types).stream().map(String::valueOf).collect(Collectors.joining(" or "));
    throw place.told("to have %s", expected, shown(present) + typeOf(present));
  }

  void contains(List<Object> values) {
    refuseNone(values);
    List<Object> missing = values.stream().filter(item -> !holds(item)).toList();
    if (!missing.isEmpty()) {
      throw fails("to have %s containing", missing);
    }
  }

  void doesNotContain(List<Object> values) {
    refuseNone(values);
    List<Object> present = values.stream().filter(this::holds).toList();
    if (!present.isEmpty()) {
      throw fails("to have %s not containing", present);
    }
  }

  void containsOnly(List<Object> values) {
    List<Object> rest = new ArrayList<>((List<?>) isOfType(FieldType.LIST));
    boolean all = values.stream().allMatch(item -> rest.removeIf(other -> areEqual(item, other)));
    if (!all || !rest.isEmpty()) {
      throw fails("to have %s containing only", values);
    }
  }

  void containsEntries(Map<String, ?> entries) {
    refuseNone(entries.keySet());
    Map<?, ?> map = (Map<?, ?>) isOfType(FieldType.MAP);
    List<String> wrong =
        entries.keySet().stream().filter(key -> !areEqual(entries.get(key), map.get(key))).toList();
    if (!wrong.isEmpty()) {
      throw place.told("to have %s containing", shown(entries, wrong), shown(map, wrong));
    }
  }

  void hasSize(int size) {
    Object items = isOfType(FieldType.LIST, FieldType.MAP);
    int found = items instanceof List<?> list ? list.size() : ((Map<?, ?>) items).size();
    if (found != size) {
      throw place.told("to have %s of size", size, found + ": " + shown(items));
    }
  }

  String string() {
    return (String) isOfType(FieldType.STRING);
  }

  String text() {
    Object text = isOfType(FieldType.STRING, FieldType.LIST);
    return text instanceof List<?> items
        ? items.stream().map(String::valueOf).collect(Collectors.joining(" "))
        : (String) text;
  }

  BigDecimal number() {
    Object number = isOfType(FieldType.NUMBER, FieldType.STRING);
    try {
      return new BigDecimal(number.toString().strip());
    } catch (NumberFormatException e) {
      throw place.mismatch("to have %s", "a number", number);
    }
  }

  BigDecimal quantity() {
    Object quantity = isOfType(FieldType.STRING, FieldType.NUMBER);
    try {
      return quantity(quantity.toString());
    } catch (IllegalArgumentException e) {
      throw place.mismatch("to have %s", "a quantity", quantity);
    }
  }

  static BigDecimal quantity(String text) {
    return Quantity.getAmountInBytes(Quantity.parse(text));
  }

  private boolean holds(Object item) {
    Object container = isOfType(FieldType.LIST, FieldType.STRING);
    return container instanceof List<?> list
        ? list.stream().anyMatch(other -> areEqual(item, other))
        : ((String) container).contains(item.toString());
  }

  private MismatchError fails(String expectation, List<Object> values) {
    String items = values.stream().map(this::shown).collect(Collectors.joining("\n"));
    return place.mismatch(expectation, items, value);
  }

  private String shown(Map<?, ?> map, List<String> keys) {
    return keys.stream()
        .map(key -> key + ": " + (map.get(key) == null ? "(absent)" : shown(map.get(key))))
        .collect(Collectors.joining("\n"));
  }

  private String shown(@Nullable Object item) {
    return place.shown(item, null);
  }

  private static String typeOf(Object value) {
    for (FieldType type : FieldType.values()) {
      if (type.isTypeOf(value)) {
        return ", " + type;
      }
    }
    return "";
  }

  private static boolean areEqual(@Nullable Object left, @Nullable Object right) {
    return PlainValue.areEqual(left, right);
  }

  private static void refuseNone(Collection<?> values) {
    if (values.isEmpty()) {
      throw new IllegalArgumentException("An empty list checks nothing: name at least one");
    }
  }
}
