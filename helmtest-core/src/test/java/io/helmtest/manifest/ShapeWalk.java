package io.helmtest.manifest;

import io.fabric8.kubernetes.api.model.HasMetadata;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.bean.BeanDeserializerBase;
import tools.jackson.databind.json.JsonMapper;

/**
 * Follows the types of Kubernetes and the classes of fabric8 in pairs, and notes where they differ.
 */
final class ShapeWalk {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();
  private static final String META = "k8s.io/apimachinery/pkg/apis/meta/v1.";
  private static final String CRD = "k8s.io/apiextensions-apiserver/pkg/apis/apiextensions/";
  private static final Map<String, Class<?>> CLASSES =
      Map.of(
          "string",
          String.class,
          "bool",
          Boolean.class,
          "int32",
          Integer.class,
          "int64",
          Long.class,
          "float64",
          Double.class,
          "k8s.io/apimachinery/pkg/runtime.RawExtension",
          Object.class,
          CRD + "v1.JSON",
          JsonNode.class,
          CRD + "v1beta1.JSON",
          JsonNode.class);
  private static final Map<String, String> FORMATS =
      Map.of(
          "[]byte",
          "base64",
          META + "Time",
          "date-time",
          META + "MicroTime",
          "micro-time",
          "int",
          "int64");

  private final Map<String, Map<String, String>> goTypes;
  private final Set<String> seen = new HashSet<>();
  private final SortedSet<String> formats = new TreeSet<>();
  private final SortedSet<String> onlyInKubernetes = new TreeSet<>();
  private final SortedSet<String> onlyInFabric8 = new TreeSet<>();

  private ShapeWalk(Map<String, Map<String, String>> goTypes) {
    this.goTypes = goTypes;
  }

  /** From each kind that both have. */
  static ShapeWalk through(GoShapes shapes, Map<String, Class<? extends HasMetadata>> classes) {
    ShapeWalk walk = new ShapeWalk(shapes.fields());
    Map<String, Class<?>> common = new TreeMap<>(classes);
    common.keySet().retainAll(shapes.kinds().keySet());
    common.forEach(
        (kind, type) ->
            walk.follow(
                shapes.kinds().getOrDefault(kind, ""), MAPPER.constructType(type), type, "kind"));
    return walk;
  }

  /** Class, field and format, where the class does not say what Kubernetes takes. */
  SortedSet<String> formats() {
    return formats;
  }

  SortedSet<String> onlyInKubernetes() {
    return onlyInKubernetes;
  }

  SortedSet<String> onlyInFabric8() {
    return onlyInFabric8;
  }

  private void follow(String goType, JavaType type, Class<?> owner, String field) {
    if (type.isContainerType()) {
      follow(goType.replaceFirst("^(map)?\\[]", ""), type.getContentType(), owner, field);
    } else if (!goTypes.containsKey(goType)) {
      compare(goType, type.getRawClass(), owner, field);
    } else if (seen.add(goType + type)) {
      compareFields(goTypes.getOrDefault(goType, Map.of()), type);
    }
  }

  private void compareFields(Map<String, String> goFields, JavaType type) {
    Map<String, JavaType> fields = fields(type);
    note(goFields.keySet(), fields.keySet(), type, onlyInKubernetes);
    note(fields.keySet(), goFields.keySet(), type, onlyInFabric8);
    fields.keySet().retainAll(goFields.keySet());
    fields.forEach(
        (field, fieldType) ->
            follow(goFields.getOrDefault(field, ""), fieldType, type.getRawClass(), field));
  }

  private static void note(
      Set<String> these, Set<String> others, JavaType type, SortedSet<String> notes) {
    these.stream()
        .filter(field -> !others.contains(field))
        .forEach(field -> notes.add(type.getRawClass().getName() + " " + field));
  }

  private void compare(String goType, Class<?> type, Class<?> owner, String field) {
    String name = goType.substring(goType.lastIndexOf('.') + 1);
    if (CLASSES.get(goType) != type && !type.getSimpleName().equals(name)) {
      String format = FORMATS.getOrDefault(goType, goType);
      formats.add(String.join("\t", owner.getName(), field, format));
    }
  }

  private static Map<String, JavaType> fields(JavaType type) {
    Map<String, JavaType> fields = new TreeMap<>();
    ValueDeserializer<?> deserializer =
        MAPPER._deserializationContext().findRootValueDeserializer(type);
    if (deserializer instanceof BeanDeserializerBase bean) {
      bean.properties().forEachRemaining(field -> fields.put(field.getName(), field.getType()));
    }
    return fields;
  }
}
