package io.helmtest.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.FieldsV1;
import io.fabric8.kubernetes.api.model.GenericKubernetesResource;
import io.fabric8.kubernetes.api.model.ObjectMeta;
import io.fabric8.kubernetes.api.model.Pod;
import io.fabric8.kubernetes.api.model.apiextensions.v1.JSONSchemaProps;
import io.helmtest.manifest.Shape.Either;
import io.helmtest.manifest.Shape.Fields;
import io.helmtest.manifest.Shape.Items;
import io.helmtest.manifest.Shape.Leaf;
import io.helmtest.manifest.Shape.Values;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class ShapesTest {
  private static final Leaf STRING = new Leaf(ScalarType.STRING);

  @Test
  void scalarsListsAndMapsAreToldApart() {
    assertThat(fields(ConfigMap.class).fields())
        .containsEntry("kind", STRING)
        .containsEntry("immutable", new Leaf(ScalarType.BOOLEAN))
        .containsEntry("data", new Values(STRING))
        .containsEntry("binaryData", new Values(new Leaf(ScalarType.BASE64)));
    assertThat(fields(ObjectMeta.class).fields())
        .containsEntry("finalizers", new Items(STRING))
        .containsEntry("creationTimestamp", new Leaf(ScalarType.DATE_TIME));
  }

  @Test
  void objectsAreFollowed() {
    Fields spec = field(fields(Pod.class), "spec", Fields.class);
    Fields container = (Fields) Shapes.resolved(field(spec, "containers", Items.class).item());

    assertThat(container.fields()).containsEntry("image", STRING);
    assertThat(container.open()).isFalse();
  }

  @Test
  void aShapeIsReadOnce() {
    assertThat(Shapes.of(Pod.class)).isSameAs(Shapes.of(Pod.class));
  }

  @Test
  void aSchemaHoldsSchemas() {
    Fields schema = fields(JSONSchemaProps.class);
    Either items = field(schema, "items", Either.class);

    assertThat(Shapes.resolved(field(schema, "properties", Values.class).value()))
        .isSameAs(Shapes.of(JSONSchemaProps.class));
    assertThat(((Fields) Shapes.resolved(items.mapping())).fields().keySet())
        .contains("properties", "items");
    assertThat(items.other()).isEqualTo(Shape.ANYTHING);
    assertThat(field(schema, "additionalProperties", Either.class).other())
        .isEqualTo(new Leaf(ScalarType.BOOLEAN));
    assertThat(Shapes.resolved(field(schema, "dependencies", Values.class).value()))
        .isInstanceOf(Either.class);
  }

  @Test
  void someObjectsAreOpen() {
    assertThat(fields(GenericKubernetesResource.class).open()).isTrue();
    assertThat(fields(FieldsV1.class).open()).isTrue();
    assertThat(fields(GenericKubernetesResource.class).fields())
        .containsOnlyKeys("apiVersion", "kind", "metadata");
  }

  @Test
  void whatIsNoObjectMayBeAnything() {
    assertThat(Shapes.read(Object.class)).isSameAs(Shape.ANYTHING);
  }

  private static Fields fields(Class<?> type) {
    return (Fields) Shapes.read(type);
  }

  private static <T extends Shape> T field(Fields shape, String name, Class<T> type) {
    return type.cast(Shapes.resolved(Objects.requireNonNull(shape.fields().get(name))));
  }
}
