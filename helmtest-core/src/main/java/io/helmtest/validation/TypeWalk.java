package io.helmtest.validation;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Goes through an object as its fabric8 class is made, and applies to each part its type's rules.
 */
final class TypeWalk {
  private final Map<Class<?>, Map<String, Type>> shapes = new HashMap<>();

  void check(Field root, Findings findings) {
    check(root, root.document().type(), findings);
  }

  private void check(Field field, @Nullable Type type, Findings findings) {
    if (type instanceof ParameterizedType list) {
      Type content = list.getActualTypeArguments()[0];
      field.items().forEach(item -> check(item.orEmptyMapping(), content, findings));
    } else if (type instanceof Class<?> bean && field.isMapping()) {
      TypeRules.of(bean.getSimpleName()).forEach(rule -> rule.check(field, findings));
      Map<String, Type> shape = shape(bean);
      field.entries().forEach(entry -> check(entry, shape.get(entry.key()), findings));
    }
  }

  private Map<String, Type> shape(Class<?> type) {
    return shapes.computeIfAbsent(type, TypeWalk::properties);
  }

  // fabric8 calls a field as JSON does, but for a "_" before what is a keyword of Java.
  private static Map<String, Type> properties(Class<?> type) {
    return Arrays.stream(type.getDeclaredFields())
        .collect(
            Collectors.toMap(
                field -> field.getName().replaceFirst("^_", ""),
                java.lang.reflect.Field::getGenericType));
  }
}
