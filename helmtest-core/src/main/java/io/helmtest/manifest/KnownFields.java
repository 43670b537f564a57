package io.helmtest.manifest;

import io.fabric8.kubernetes.api.model.GenericKubernetesResource;
import io.helmtest.message.ClosestMatch;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.PropertyName;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.SettableBeanProperty;
import tools.jackson.databind.deser.bean.BeanDeserializerBase;
import tools.jackson.databind.deser.std.ContainerDeserializerBase;

/** Follows a path through the fields that a fabric8 class has. */
final class KnownFields {
  private KnownFields() {}

  /** The first step that no object of the class can have, and what was probably meant. */
  static Optional<String> unknownStep(List<String> steps, ValueDeserializer<?> root) {
    @Nullable ValueDeserializer<?> at = root;
    for (String step : steps) {
      if (at instanceof BeanDeserializerBase bean
          && bean.handledType() != GenericKubernetesResource.class) {
        SettableBeanProperty property = bean.findProperty(PropertyName.construct(step));
        if (property == null) {
          return Optional.of("\"" + step + "\"" + ClosestMatch.question(step, names(bean)));
        }
        at = property.hasValueDeserializer() ? property.getValueDeserializer() : null;
      } else {
        at =
            at instanceof ContainerDeserializerBase<?> container
                ? container.getContentDeserializer()
                : null;
      }
    }
    return Optional.empty();
  }

  static List<String> names(BeanDeserializerBase bean) {
    List<String> names = new ArrayList<>();
    bean.properties().forEachRemaining(property -> names.add(property.getName()));
    return names;
  }
}
