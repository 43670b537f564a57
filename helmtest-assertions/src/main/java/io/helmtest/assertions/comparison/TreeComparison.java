package io.helmtest.assertions.comparison;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Compares two values of plain Java, maps and lists included; null is as good as absent. */
final class TreeComparison {
  private final List<Difference> differences = new ArrayList<>();

  private TreeComparison() {}

  /** A place whose value differs. */
  record Difference(String path, @Nullable Object before, @Nullable Object after) {}

  static List<Difference> at(String path, @Nullable Object before, @Nullable Object after) {
    TreeComparison comparison = new TreeComparison();
    comparison.compare(path, before, after);
    return List.copyOf(comparison.differences);
  }

  private void compare(String path, @Nullable Object before, @Nullable Object after) {
    if (before instanceof Map<?, ?> base && after instanceof Map<?, ?> changed) {
      maps(path, base, changed);
    } else if (before instanceof List<?> base && after instanceof List<?> changed) {
      lists(path, base, changed);
    } else if (!Objects.equals(before, after)) {
      differences.add(new Difference(path, before, after));
    }
  }

  private void maps(String path, Map<?, ?> before, Map<?, ?> after) {
    Set<Object> fields = union(before, after);
    if (fields.stream().allMatch(PathText::isField)) {
      fields.forEach(
          field ->
              compare(PathText.field(path, field.toString()), before.get(field), after.get(field)));
    } else if (!before.equals(after)) {
      differences.add(new Difference(path, before, after));
    }
  }

  private void lists(String path, List<?> before, List<?> after) {
    Optional<Map<String, Object>> base = byName(before);
    Optional<Map<String, Object>> changed = byName(after);
    if (base.isPresent() && changed.isPresent()) {
      named(path, base.get(), changed.get());
    } else {
      indexed(path, before, after);
    }
  }

  private void named(String path, Map<String, Object> before, Map<String, Object> after) {
    union(before, after)
        .forEach(name -> compare(PathText.item(path, name), before.get(name), after.get(name)));
    if (!common(before, after).equals(common(after, before))) {
      differences.add(
          new Difference(path, List.copyOf(before.keySet()), List.copyOf(after.keySet())));
    }
  }

  private void indexed(String path, List<?> before, List<?> after) {
    for (int i = 0; i < Math.max(before.size(), after.size()); i++) {
      compare(PathText.item(path, i), item(before, i), item(after, i));
    }
  }

  /** The items by their names; empty unless each has one of its own. */
  private static Optional<Map<String, Object>> byName(List<?> items) {
    Map<String, Object> named = new LinkedHashMap<>();
    for (Object item : items) {
      Object name = item instanceof Map<?, ?> map ? map.get("name") : null;
      if (!PathText.isItem(name) || named.put(String.valueOf(name), item) != null) {
        return Optional.empty();
      }
    }
    return Optional.of(named);
  }

  private static Set<Object> union(Map<?, ?> before, Map<?, ?> after) {
    Set<Object> keys = new LinkedHashSet<>(before.keySet());
    keys.addAll(after.keySet());
    return keys;
  }

  private static List<String> common(Map<String, Object> one, Map<String, Object> other) {
    return one.keySet().stream().filter(other::containsKey).toList();
  }

  private static @Nullable Object item(List<?> items, int index) {
    return index < items.size() ? items.get(index) : null;
  }
}
