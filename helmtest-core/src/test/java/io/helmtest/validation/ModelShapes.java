package io.helmtest.validation;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.helmtest.manifest.ManifestStream;
import java.lang.reflect.Field;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/** The fabric8 classes that objects of the built-in kinds are made of. */
final class ModelShapes {
  private final Set<Class<?>> classes = new HashSet<>();

  static Set<Class<?>> ofBuiltInKinds() {
    ModelShapes shapes = new ModelShapes();
    Table.rows("kinds.tsv").forEach(row -> shapes.add(type(row.get(0), row.get(1))));
    return shapes.classes;
  }

  static Stream<Field> properties(Class<?> type) {
    return Arrays.stream(type.getDeclaredFields())
        .filter(field -> field.isAnnotationPresent(JsonProperty.class));
  }

  private static Class<?> type(String apiVersion, String kind) {
    return ManifestStream.read("{apiVersion: %s, kind: %s}".formatted(apiVersion, kind))
        .documents()
        .get(0)
        .type();
  }

  private void add(Type type) {
    if (type instanceof ParameterizedType container) {
      Arrays.stream(container.getActualTypeArguments()).forEach(this::add);
    } else if (type instanceof Class<?> bean
        && bean.getName().startsWith("io.fabric8.")
        && classes.add(bean)) {
      properties(bean).map(Field::getGenericType).forEach(this::add);
    }
  }
}
