package io.helmtest.manifest;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.BeanDeserializerFactory;
import tools.jackson.databind.deser.bean.BeanDeserializerBase;
import tools.jackson.databind.util.NameTransformer;

/**
 * Jackson's deserializer of a class, made when the class is first needed: Jackson itself would read
 * all 140 classes that a Deployment can hold, with their builders, before it reads the first one.
 */
final class LazyBean extends ValueDeserializer<Object> {
  private final JavaType type;
  private volatile @Nullable BeanDeserializerBase made;

  LazyBean(JavaType type) {
    this.type = type;
  }

  BeanDeserializerBase bean(DeserializationContext context) {
    BeanDeserializerBase bean = made;
    return bean == null ? make(context) : bean;
  }

  private synchronized BeanDeserializerBase make(DeserializationContext context) {
    BeanDeserializerBase bean = made;
    if (bean == null) {
      bean = (BeanDeserializerBase) contextual(context);
      made = bean;
    }
    return bean;
  }

  private ValueDeserializer<?> contextual(DeserializationContext context) {
    ValueDeserializer<?> bean =
        BeanDeserializerFactory.instance.buildBeanDeserializer(
            context, type, context.lazyIntrospectBeanDescription(type));
    bean.resolve(context);
    return bean.createContextual(context, null);
  }

  @Override
  public Object deserialize(JsonParser parser, DeserializationContext context) {
    return Objects.requireNonNull(bean(context).deserialize(parser, context));
  }

  @Override
  public ValueDeserializer<Object> unwrappingDeserializer(
      DeserializationContext context, NameTransformer names) {
    return bean(context).unwrappingDeserializer(context, names);
  }

  @Override
  public boolean isCachable() {
    return true;
  }

  @Override
  public Class<?> handledType() {
    return type.getRawClass();
  }
}
