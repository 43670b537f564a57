package io.helmtest.manifest;

import com.fasterxml.jackson.annotation.Nulls;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.BeanDeserializerFactory;
import tools.jackson.databind.deser.bean.BeanDeserializerBase;
import tools.jackson.databind.json.JsonMapper;

/** Binds a checked tree to a class. What the check let pass on purpose, Jackson may coerce. */
final class ObjectBinder {
  // To Kubernetes a null is as good as absent; fabric8's lists would become null.
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .deserializerFactory(
              BeanDeserializerFactory.instance.withAdditionalDeserializers(new LazyBeans()))
          .changeDefaultNullHandling(nulls -> nulls.withValueNulls(Nulls.SKIP))
          .build();

  private ObjectBinder() {}

  /** What Jackson knows about a class that has fields. */
  static Optional<BeanDeserializerBase> bean(Class<?> type) {
    DeserializationContext context = MAPPER._deserializationContext();
    ValueDeserializer<?> found = context.findRootValueDeserializer(MAPPER.constructType(type));
    if (found instanceof LazyBean lazy) {
      return Optional.of(lazy.bean(context));
    }
    return found instanceof BeanDeserializerBase bean ? Optional.of(bean) : Optional.empty();
  }

  /**
   * An object of the class.
   *
   * @throws tools.jackson.core.JacksonException if the tree is not of the class's shape
   */
  static <T> T bind(byte[] json, Class<T> type) {
    return MAPPER.readerFor(type).readValue(json);
  }

  /** What an object says, as JSON, which is YAML too. */
  static String json(Object object) {
    return MAPPER.writeValueAsString(object);
  }

  /** Where the tree is not of the class's shape. */
  static List<String> steps(JacksonException failure) {
    return failure.getPath().stream().map(ObjectBinder::step).toList();
  }

  private static String step(JacksonException.Reference reference) {
    String property = reference.getPropertyName();
    return property == null ? String.valueOf(reference.getIndex()) : property;
  }
}
