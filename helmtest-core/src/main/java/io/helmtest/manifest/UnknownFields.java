package io.helmtest.manifest;

import io.fabric8.kubernetes.api.model.GenericKubernetesResource;
import io.helmtest.manifest.YamlNode.Entry;
import io.helmtest.manifest.YamlNode.Mapping;
import io.helmtest.manifest.YamlNode.Sequence;
import io.helmtest.message.ClosestMatch;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.PropertyName;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.SettableBeanProperty;
import tools.jackson.databind.deser.bean.BeanDeserializerBase;
import tools.jackson.databind.deser.std.ContainerDeserializerBase;

/** Finds the fields that a fabric8 class does not have, which it would take in silently. */
final class UnknownFields {
  private final ManifestDocument document;
  private final List<DecodingProblem> problems = new ArrayList<>();

  private UnknownFields(ManifestDocument document) {
    this.document = document;
  }

  static List<DecodingProblem> in(
      ManifestDocument document, Mapping root, ValueDeserializer<?> deserializer) {
    UnknownFields fields = new UnknownFields(document);
    fields.check(root, "", deserializer);
    return fields.problems;
  }

  private void check(YamlNode node, String path, ValueDeserializer<?> deserializer) {
    if (deserializer instanceof BeanDeserializerBase bean && node instanceof Mapping mapping) {
      checkBean(mapping, path, bean);
    } else if (deserializer instanceof ContainerDeserializerBase<?> container) {
      checkContent(node, path, container.getContentDeserializer());
    }
  }

  private void checkBean(Mapping mapping, String path, BeanDeserializerBase bean) {
    if (bean.handledType() == GenericKubernetesResource.class) {
      return;
    }
    for (Entry entry : mapping.entries()) {
      String field = path.isEmpty() ? entry.key() : path + "." + entry.key();
      SettableBeanProperty property = bean.findProperty(PropertyName.construct(entry.key()));
      if (property == null) {
        problems.add(unknown(entry, field, bean));
      } else if (property.hasValueDeserializer()) {
        check(entry.value(), field, property.getValueDeserializer());
      }
    }
  }

  private void checkContent(YamlNode node, String path, ValueDeserializer<?> content) {
    if (node instanceof Sequence sequence) {
      for (int i = 0; i < sequence.items().size(); i++) {
        check(sequence.items().get(i), path + "[" + i + "]", content);
      }
    } else if (node instanceof Mapping mapping) {
      mapping
          .entries()
          .forEach(entry -> check(entry.value(), path + "[" + entry.key() + "]", content));
    }
  }

  private DecodingProblem unknown(Entry entry, String path, BeanDeserializerBase bean) {
    List<String> known = KnownFields.names(bean);
    return new DecodingProblem(
        document.at(entry.mark()),
        path,
        "unknown field" + ClosestMatch.question(entry.key(), known));
  }
}
