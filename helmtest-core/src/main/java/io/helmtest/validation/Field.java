package io.helmtest.validation;

import io.helmtest.manifest.ManifestDocument;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** A place in a document and what stands there, which may be nothing, or of a wrong type. */
final class Field {
  private final ManifestDocument document;
  private final @Nullable Field parent;
  private final String key;
  private final @Nullable Object value;

  private Field(
      ManifestDocument document, @Nullable Field parent, String key, @Nullable Object value) {
    this.document = document;
    this.parent = parent;
    this.key = key;
    this.value = value;
  }

  static Field root(ManifestDocument document) {
    return new Field(document, null, "", document.content());
  }

  /** What stands below, at keys joined by dots. */
  Field at(String path) {
    Field field = this;
    for (String step : path.split("\\.", -1)) {
      field = field.entry(step);
    }
    return field;
  }

  /** What stands below, at one key with whatever characters. */
  Field entry(String name) {
    return child(name, value instanceof Map<?, ?> map ? map.get(name) : null);
  }

  private Field child(String step, @Nullable Object content) {
    return new Field(document, this, step, content);
  }

  /** The items of a list; none of anything else. */
  List<Field> items() {
    List<Field> items = new ArrayList<>();
    if (value instanceof List<?> list) {
      for (int i = 0; i < list.size(); i++) {
        items.add(child(String.valueOf(i), list.get(i)));
      }
    }
    return items;
  }

  /** The values of a mapping; none of anything else. */
  List<Field> entries() {
    List<Field> entries = new ArrayList<>();
    if (value instanceof Map<?, ?> map) {
      map.forEach((name, content) -> entries.add(child(String.valueOf(name), content)));
    }
    return entries;
  }

  /** To Kubernetes, a null in a list of objects is an object that says nothing. */
  Field orEmptyMapping() {
    return isPresent() ? this : with(Map.of());
  }

  /** To Kubernetes, a null in a list of texts is an empty one. */
  Field orEmptyText() {
    return isPresent() ? this : with("");
  }

  /** The same place, with something else in it. */
  Field with(@Nullable Object other) {
    return new Field(document, parent, key, other);
  }

  /** The same mapping without one of its keys. */
  Field without(String name) {
    Map<String, @Nullable Object> rest = new LinkedHashMap<>();
    entries().stream()
        .filter(entry -> !entry.key.equals(name))
        .forEach(entry -> rest.put(entry.key, entry.value));
    return with(rest);
  }

  /** Whether a mapping has a key, be its value a null. */
  boolean has(String name) {
    return value instanceof Map<?, ?> map && map.containsKey(name);
  }

  /** The items of a list, or else the value itself. */
  List<Field> values() {
    return isList() ? items() : List.of(this);
  }

  ManifestDocument document() {
    return document;
  }

  Field root() {
    return parent == null ? this : parent.root();
  }

  String key() {
    return key;
  }

  @Nullable Object value() {
    return value;
  }

  /** The text, if it is one and not empty. */
  Optional<String> text() {
    return value instanceof String text && !text.isEmpty() ? Optional.of(text) : Optional.empty();
  }

  OptionalLong integer() {
    return value instanceof Integer || value instanceof Long
        ? OptionalLong.of(((Number) value).longValue())
        : OptionalLong.empty();
  }

  boolean is(Object other) {
    return other.equals(value);
  }

  boolean isMapping() {
    return value instanceof Map;
  }

  boolean isList() {
    return value instanceof List;
  }

  /** Whether something is said, be it empty. */
  boolean isPresent() {
    return value != null;
  }

  /** Whether nothing is said, or a zero value, which to Kubernetes is the same but for pointers. */
  boolean isUnset() {
    return value == null || is("") || is(0) || is(false);
  }

  boolean isEmpty() {
    return value == null
        || is("")
        || (value instanceof List<?> list && list.isEmpty())
        || (value instanceof Map<?, ?> map && map.isEmpty());
  }

  List<String> steps() {
    List<String> steps = parent == null ? new ArrayList<>() : parent.steps();
    if (parent != null) {
      steps.add(key);
    }
    return steps;
  }

  /** The value in a message, on one line. */
  String shown() {
    if (value instanceof String text) {
      return Quoted.of(text);
    }
    return isList() ? "a list" : isMapping() ? "a mapping" : value == null ? "nothing" : "" + value;
  }
}
