package io.helmtest.manifest;

import io.fabric8.kubernetes.api.model.FieldsV1;
import io.fabric8.kubernetes.api.model.GenericKubernetesResource;
import io.fabric8.kubernetes.api.model.apiextensions.v1.JSONSchemaProps;
import io.fabric8.kubernetes.api.model.apiextensions.v1.JSONSchemaPropsOrArray;
import io.fabric8.kubernetes.api.model.apiextensions.v1.JSONSchemaPropsOrBool;
import io.fabric8.kubernetes.api.model.apiextensions.v1.JSONSchemaPropsOrStringArray;
import io.helmtest.manifest.Shape.Either;
import io.helmtest.manifest.Shape.Fields;
import io.helmtest.manifest.Shape.Items;
import io.helmtest.manifest.Shape.Leaf;
import io.helmtest.manifest.Shape.Values;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.deser.bean.BeanDeserializerBase;

/** The shapes of the fabric8 classes, taken from Jackson's own deserializers of them. */
final class Shapes {
  private static final Set<Class<?>> OPEN = Set.of(GenericKubernetesResource.class, FieldsV1.class);

  private static final JavaType SCHEMA = ObjectBinder.type(JSONSchemaProps.class);
  private static final Map<Class<?>, Shape> SCHEMA_OR =
      Map.of(
          JSONSchemaPropsOrBool.class, new Leaf(ScalarType.BOOLEAN),
          JSONSchemaPropsOrArray.class, Shape.ANYTHING,
          JSONSchemaPropsOrStringArray.class, Shape.ANYTHING);

  /** Publishes a class's shape when all of it is known. */
  private static final ClassValue<Shape> SHAPES =
      new ClassValue<>() {
        @Override
        protected Shape computeValue(Class<?> type) {
          return read(type);
        }
      };

  private final Map<Class<?>, Fields> objects = new HashMap<>();

  private Shapes() {}

  static Shape of(Class<?> type) {
    return SHAPES.get(type);
  }

  /** The shape, read anew. */
  static Shape read(Class<?> type) {
    return new Shapes().of(ObjectBinder.type(type), null);
  }

  private Shape of(JavaType type, @Nullable ScalarType format) {
    Class<?> raw = type.getRawClass();
    if (type.isCollectionLikeType()) {
      return new Items(of(type.getContentType(), format));
    }
    if (type.isMapLikeType()) {
      return new Values(of(type.getContentType(), format));
    }
    ScalarType scalar = format == null ? ScalarType.of(raw) : format;
    return scalar == null ? object(type) : new Leaf(scalar);
  }

  private Shape object(JavaType type) {
    if (ObjectBinder.deserializer(type) instanceof BeanDeserializerBase bean) {
      return bean(bean);
    }
    return SCHEMA_OR.containsKey(type.getRawClass())
        ? new Either(of(SCHEMA, null), SCHEMA_OR.get(type.getRawClass()))
        : Shape.ANYTHING;
  }

  private Fields bean(BeanDeserializerBase bean) {
    Fields known = objects.get(bean.handledType());
    return known == null ? newBean(bean, bean.handledType()) : known;
  }

  // A schema holds schemas: it is known before its fields are.
  private Fields newBean(BeanDeserializerBase bean, Class<?> type) {
    Map<String, Shape> fields = new LinkedHashMap<>();
    Fields shape = new Fields(Collections.unmodifiableMap(fields), OPEN.contains(type));
    objects.put(type, shape);
    bean.properties()
        .forEachRemaining(
            property ->
                fields.put(
                    property.getName(),
                    of(property.getType(), FieldFormats.of(type, property.getName()))));
    return shape;
  }
}
