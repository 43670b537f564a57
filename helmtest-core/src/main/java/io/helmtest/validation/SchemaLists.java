package io.helmtest.validation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Lists whose items must differ: {@code x-kubernetes-list-type} set and map. */
final class SchemaLists {
  private SchemaLists() {}

  static void check(Field list, Schema schema, Findings findings) {
    switch (schema.text("x-kubernetes-list-type").orElse("")) {
      case "set" -> unique(list, List.of(), findings);
      case "map" -> unique(list, schema.texts("x-kubernetes-list-map-keys"), findings);
      default -> {}
    }
  }

  private static void unique(Field list, List<String> keys, Findings findings) {
    Set<@Nullable Object> seen = new HashSet<>();
    for (Field item : list.items()) {
      if (!seen.add(keys.isEmpty() ? item.value() : identity(item, keys))) {
        String what = keys.isEmpty() ? "value" : String.join(", ", keys);
        findings.add(item, "a " + what + " of its own", "has the " + what + " of another item");
      }
    }
  }

  private static List<@Nullable Object> identity(Field item, List<String> keys) {
    List<@Nullable Object> identity = new ArrayList<>();
    keys.forEach(key -> identity.add(item.entry(key).value()));
    return identity;
  }
}
