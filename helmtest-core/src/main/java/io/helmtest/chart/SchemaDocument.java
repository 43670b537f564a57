package io.helmtest.chart;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamWriteConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A file of JSON schemas: each under its own address, and under its anchors. */
final class SchemaDocument {
  private static final int DEEPEST = 10_000; // so deep, and no deeper, does Helm read

  static final JsonFactory JSON =
      JsonFactory.builder()
          .streamReadConstraints(unlimited())
          .streamWriteConstraints(StreamWriteConstraints.builder().maxNestingDepth(DEEPEST).build())
          .build();
  private static final JsonMapper MAPPER =
      JsonMapper.builder(JSON).disable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY).build();

  private final String name;
  private final IdentityHashMap<JsonNode, Schema> schemas = new IdentityHashMap<>();
  private final Map<SchemaAddress, Schema> addresses = new HashMap<>();

  /** Empty for what is no JSON, which Helm refuses. */
  static Optional<SchemaDocument> parse(String name, SchemaAddress address, String json) {
    try {
      JsonNode root = MAPPER.readTree(json.startsWith("\uFEFF") ? json.substring(1) : json);
      return Optional.of(new SchemaDocument(name, address, root));
    } catch (JacksonException e) {
      return Optional.empty();
    }
  }

  private static StreamReadConstraints unlimited() {
    return StreamReadConstraints.builder()
        .maxNestingDepth(DEEPEST)
        .maxNameLength(Integer.MAX_VALUE)
        .maxNumberLength(Integer.MAX_VALUE)
        .maxStringLength(Integer.MAX_VALUE)
        .build();
  }

  private SchemaDocument(String name, SchemaAddress address, JsonNode root) {
    this.name = name;
    Schema whole = Schema.whole(root, address);
    addresses.put(address, whole.named());
    collect(whole);
  }

  /** Which file it is, for messages. */
  String name() {
    return name;
  }

  List<Schema> schemas() {
    return List.copyOf(schemas.values());
  }

  boolean contains(SchemaAddress address) {
    return addresses.containsKey(address);
  }

  /** The schemas that a reference opens where there seemed to be none, such as in a default. */
  List<Schema> open(SchemaAddress address, String fragment) {
    Schema from = addresses.get(address);
    return from != null && fragment.startsWith("/") ? collect(at(from, fragment)) : List.of();
  }

  private Schema at(Schema from, String pointer) {
    Schema place = from;
    for (String step : pointer.substring(1).split("/", -1)) {
      Schema next = place.at(step.replace("~1", "/").replace("~0", "~"));
      place = Optional.ofNullable(schemas.get(next.node())).orElse(next);
    }
    return place;
  }

  private List<Schema> collect(Schema from) {
    List<Schema> collected = new ArrayList<>();
    Deque<Schema> waiting = new ArrayDeque<>(List.of(from));
    while (!waiting.isEmpty()) {
      Schema schema = waiting.remove().named();
      if (schema.node().isObject() && schemas.putIfAbsent(schema.node(), schema) == null) {
        addresses.putIfAbsent(schema.base(), schema);
        collected.add(schema);
        waiting.addAll(schema.inner());
      }
    }
    return collected;
  }
}
