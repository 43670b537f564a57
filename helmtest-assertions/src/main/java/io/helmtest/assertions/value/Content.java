package io.helmtest.assertions.value;

import io.fabric8.kubernetes.api.model.Quantity;
import io.helmtest.message.ClosestMatch;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a field holds, by the type that an assertion needs. */
record Content(FieldPlace place, @Nullable Object value) {

  Object present() {
    if (value == null) {
      throw place.mismatch("to have %s", "a value", null);
    }
    return value;
  }

  Object ofType(FieldType... types) {
    Object present = present();
    if (Stream.of(types).noneMatch(type -> type.isTypeOf(present))) {
      String expected = Stream.of(types).map(String::valueOf).collect(Collectors.joining(" or "));
      throw place.told("to have %s", expected, place.shown(present) + ", " + FieldType.of(present));
    }
    return present;
  }

  List<?> list() {
    return (List<?>) ofType(FieldType.LIST);
  }

  Map<?, ?> map() {
    return (Map<?, ?>) ofType(FieldType.MAP);
  }

  String string() {
    return (String) ofType(FieldType.STRING);
  }

  /** The items of a list, entries of a map or characters of a text. */
  int size() {
    Object sized = ofType(FieldType.LIST, FieldType.MAP, FieldType.STRING);
    if (sized instanceof Collection<?> items) {
      return items.size();
    }
    return sized instanceof Map<?, ?> map ? map.size() : ((String) sized).length();
  }

  /** Tells whether a list has an item, or a text a part. */
  boolean holds(Object item) {
    return ofType(FieldType.LIST, FieldType.STRING) instanceof List<?> list
        ? list.stream().anyMatch(other -> PlainValue.areEqual(item, other))
        : string().contains(item.toString());
  }

  /** Tells whether a list has only items of others. */
  boolean isWithin(Collection<?> others) {
    return list().stream()
        .allMatch(item -> others.stream().anyMatch(other -> PlainValue.areEqual(item, other)));
  }

  /** How many items of a list are maps that have some entries. */
  long itemsWith(Map<String, ?> entries) {
    return list().stream()
        .filter(item -> item instanceof Map<?, ?> map && wrong(map, entries).isEmpty())
        .count();
  }

  /** Asks for the text of an item that is near one of the entries, as no item has that one. */
  String closest(Map<String, ?> entries) {
    return entries.keySet().stream()
        .sorted()
        .filter(key -> entries.get(key) instanceof String text && !texts(key).contains(text))
        .map(key -> ClosestMatch.line(String.valueOf(entries.get(key)), texts(key)))
        .filter(question -> !question.isEmpty())
        .findFirst()
        .orElse("");
  }

  // Without those that no message may show.
  private List<String> texts(String key) {
    return place.subject().isSecret() || !(place.subject().discreet(value) instanceof List<?> items)
        ? List.of()
        : items.stream()
            .map(item -> item instanceof Map<?, ?> map ? map.get(key) : null)
            .filter(String.class::isInstance)
            .map(String.class::cast)
            .toList();
  }

  /** The keys of entries that a map does not have like that. */
  static List<String> wrong(Map<?, ?> map, Map<String, ?> entries) {
    return entries.keySet().stream()
        .filter(key -> !PlainValue.areEqual(entries.get(key), map.get(key)))
        .toList();
  }

  String text() {
    return ofType(FieldType.STRING, FieldType.LIST) instanceof List<?> items
        ? items.stream().map(String::valueOf).collect(Collectors.joining(" "))
        : string();
  }

  BigDecimal number() {
    Object number = ofType(FieldType.NUMBER, FieldType.STRING);
    try {
      return new BigDecimal(number.toString().strip());
    } catch (NumberFormatException e) {
      throw place.mismatch("to have %s", "a number", number);
    }
  }

  BigDecimal quantity() {
    Object quantity = ofType(FieldType.STRING, FieldType.NUMBER);
    try {
      return quantity(quantity.toString());
    } catch (IllegalArgumentException e) {
      throw place.mismatch("to have %s", "a quantity", quantity);
    }
  }

  static BigDecimal quantity(String text) {
    return Quantity.getAmountInBytes(Quantity.parse(text));
  }
}
