package io.helmtest.manifest;

import com.fasterxml.jackson.annotation.Nulls;
import io.helmtest.manifest.YamlNode.Mapping;
import io.helmtest.manifest.YamlNode.Scalar;
import io.helmtest.manifest.YamlNode.Sequence;
import java.math.BigInteger;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Binds a checked tree to a class. What the check let pass on purpose, Jackson may coerce. */
final class ObjectBinder {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  // To Kubernetes a null is as good as absent; fabric8's lists would become null.
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .changeDefaultNullHandling(nulls -> nulls.withValueNulls(Nulls.SKIP))
          .build();

  private ObjectBinder() {}

  static JavaType type(Class<?> type) {
    return MAPPER.constructType(type);
  }

  static ValueDeserializer<?> deserializer(JavaType type) {
    return MAPPER._deserializationContext().findRootValueDeserializer(type);
  }

  /**
   * An object of the class.
   *
   * @throws tools.jackson.core.JacksonException if the tree is not of the class's shape
   */
  static <T> T bind(Mapping root, Class<T> type) {
    return MAPPER.readerFor(type).readValue(json(root));
  }

  /** Where the tree is not of the class's shape. */
  static List<String> steps(JacksonException failure) {
    return failure.getPath().stream().map(ObjectBinder::step).toList();
  }

  private static String step(JacksonException.Reference reference) {
    String property = reference.getPropertyName();
    return property == null ? String.valueOf(reference.getIndex()) : property;
  }

  private static JsonNode json(YamlNode node) {
    if (node instanceof Mapping mapping) {
      ObjectNode object = JSON.objectNode();
      mapping.entries().forEach(entry -> object.set(entry.key(), json(entry.value())));
      return object;
    }
    if (node instanceof Sequence sequence) {
      ArrayNode array = JSON.arrayNode(sequence.items().size());
      sequence.items().forEach(item -> array.add(json(item)));
      return array;
    }
    return scalar((Scalar) node);
  }

  private static JsonNode scalar(Scalar scalar) {
    Object value = scalar.value();
    if (value instanceof String text) {
      return JSON.stringNode(text);
    }
    if (value instanceof Boolean bool) {
      return JSON.booleanNode(bool);
    }
    return value instanceof Number number ? number(number) : JSON.nullNode();
  }

  private static JsonNode number(Number value) {
    Number number = value instanceof Double fraction ? GoFloat.json(fraction) : value;
    if (number instanceof Integer integer) {
      return JSON.numberNode(integer);
    }
    if (number instanceof Long integer) {
      return JSON.numberNode(integer);
    }
    return number instanceof BigInteger integer
        ? JSON.numberNode(integer)
        : JSON.numberNode(number.doubleValue());
  }
}
