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
import io.helmtest.manifest.Shape.Reference;
import io.helmtest.manifest.Shape.Values;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.deser.bean.BeanDeserializerBase;

/** The shapes of the fabric8 classes, taken from Jackson's own deserializers of them. */
final class Shapes {
  private static final Set<Class<?>> OPEN = Set.of(GenericKubernetesResource.class, FieldsV1.class);

  private static final Shape SCHEMA = new Reference(JSONSchemaProps.class);
  private static final Map<Class<?>, Shape> SCHEMA_OR =
      Map.of(
          JSONSchemaPropsOrBool.class, new Either(SCHEMA, new Leaf(ScalarType.BOOLEAN)),
          JSONSchemaPropsOrArray.class, new Either(SCHEMA, Shape.ANYTHING),
          JSONSchemaPropsOrStringArray.class, new Either(SCHEMA, Shape.ANYTHING));

  private static final ClassValue<Shape> SHAPES =
      new ClassValue<>() {
        @Override
        protected Shape computeValue(Class<?> type) {
          return read(type);
        }
      };

  private Shapes() {}

  static Shape of(Class<?> type) {
    return SHAPES.get(type);
  }

  /** The shape itself, where another only refers to it. */
  static Shape resolved(Shape shape) {
    return shape instanceof Reference reference ? of(reference.type()) : shape;
  }

  /** The shape, read anew. */
  static Shape read(Class<?> type) {
    return ObjectBinder.bean(type)
        .map(bean -> fields(bean, type))
        .orElse(SCHEMA_OR.getOrDefault(type, Shape.ANYTHING));
  }

  private static Shape fields(BeanDeserializerBase bean, Class<?> type) {
    Map<String, Shape> fields = new LinkedHashMap<>();
    bean.properties()
        .forEachRemaining(
            property ->
                fields.put(
                    property.getName(),
                    of(property.getType(), FieldFormats.of(type, property.getName()))));
    PortNumber.addTo(fields, type);
    return new Fields(Collections.unmodifiableMap(fields), OPEN.contains(type));
  }

  private static Shape of(JavaType type, @Nullable ScalarType format) {
    Class<?> raw = type.getRawClass();
    if (type.isCollectionLikeType()) {
      return new Items(of(type.getContentType(), format));
    }
    if (type.isMapLikeType()) {
      return new Values(of(type.getContentType(), format));
    }
    ScalarType scalar = format == null ? ScalarType.of(raw) : format;
    return scalar == null ? new Reference(raw) : new Leaf(scalar);
  }
}
