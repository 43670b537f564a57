package io.helmtest.chart;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A JSON schema inside a document of such.
 *
 * @param node what it says
 * @param parent what it stands in
 * @param step the last step of its JSON pointer
 * @param base the address that its references start at
 * @param draft4 whether it names itself by {@code id} rather than {@code $id}
 */
record Schema(
    JsonNode node, @Nullable Schema parent, String step, SchemaAddress base, boolean draft4) {
  private static final Set<String> ONE =
      Set.of(
          "not",
          "items",
          "additionalItems",
          "additionalProperties",
          "unevaluatedItems",
          "unevaluatedProperties",
          "propertyNames",
          "contains",
          "contentSchema",
          "if",
          "then",
          "else");
  private static final Set<String> NAMED =
      Set.of(
          "definitions",
          "$defs",
          "properties",
          "patternProperties",
          "dependencies",
          "dependentSchemas");
  private static final Set<String> LISTED =
      Set.of("allOf", "anyOf", "oneOf", "items", "prefixItems");

  static Schema whole(JsonNode root, SchemaAddress address) {
    return new Schema(root, null, "", address, false);
  }

  /** Where it stands, as a JSON pointer. */
  String pointer() {
    Deque<String> steps = new ArrayDeque<>();
    for (Schema place = this; place.parent != null; place = place.parent) {
      steps.addFirst("/" + place.step.replace("~", "~0").replace("/", "~1"));
    }
    return String.join("", steps);
  }

  Optional<String> text(String keyword) {
    return Optional.of(node.path(keyword)).filter(JsonNode::isString).map(JsonNode::stringValue);
  }

  /** The same, at the address that it gives itself: up to draft 7, not beside a reference. */
  Schema named() {
    boolean old = text("$schema").map(dialect -> dialect.contains("/draft-04/")).orElse(draft4);
    SchemaAddress own =
        text(old ? "id" : "$id")
            .filter(id -> text("$ref").isEmpty())
            .map(id -> base.resolve(SchemaAddress.of(id)))
            .orElse(base);
    return new Schema(node, parent, step, own, old);
  }

  /** The schemas right inside it, in the places where every draft has them. */
  List<Schema> inner() {
    List<Schema> inner = new ArrayList<>();
    for (Map.Entry<String, JsonNode> keyword : node.properties()) {
      Schema child = child(keyword.getKey());
      if (ONE.contains(keyword.getKey()) && keyword.getValue().isObject()) {
        inner.add(child);
      } else if (NAMED.contains(keyword.getKey()) && keyword.getValue().isObject()) {
        child.node.propertyNames().forEach(name -> inner.add(child.child(name)));
      } else if (LISTED.contains(keyword.getKey()) && keyword.getValue().isArray()) {
        for (int i = 0; i < child.node.size(); i++) {
          inner.add(child.item(i));
        }
      }
    }
    return inner;
  }

  /** What stands under a step of a JSON pointer. */
  Schema at(String key) {
    return node.isArray() && key.matches("\\d{1,9}") ? item(Integer.parseInt(key)) : child(key);
  }

  private Schema child(String key) {
    return new Schema(node.path(key), this, key, base, draft4);
  }

  private Schema item(int index) {
    return new Schema(node.path(index), this, String.valueOf(index), base, draft4);
  }
}
