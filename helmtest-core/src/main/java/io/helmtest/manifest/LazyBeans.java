package io.helmtest.manifest;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.Deserializers;

/** Makes the deserializer of each of fabric8's classes a {@link LazyBean}, and reads texts. */
final class LazyBeans extends Deserializers.Base {
  private static final String FABRIC8 = "io.fabric8.";

  @Override
  public @Nullable ValueDeserializer<?> findBeanDeserializer(
      JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
    if (type.hasRawClass(String.class)) {
      return new TextOrBytes();
    }
    return type.isConcrete() && type.getRawClass().getName().startsWith(FABRIC8)
        ? new LazyBean(type)
        : null;
  }

  @Override
  public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
    return false;
  }
}
