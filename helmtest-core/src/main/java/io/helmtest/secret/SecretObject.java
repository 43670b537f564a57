package io.helmtest.secret;

import io.helmtest.secret.YamlTree.Entry;
import io.helmtest.secret.YamlTree.Mapping;
import io.helmtest.secret.YamlTree.Node;
import io.helmtest.secret.YamlTree.Scalar;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What Kubernetes' Secret looks like: all but a few of its fields are secret. */
public final class SecretObject {
  private static final String KIND = "Secret";
  private static final Set<String> TYPE = Set.of("apiVersion", "kind");
  private static final Set<String> FLAGS = Set.of("type", "immutable");
  private static final Set<String> NAME = Set.of("name", "namespace");
  private static final String METADATA = "metadata";

  private SecretObject() {}

  /**
   * Tells whether a place in an object is, holds or lies in what a Secret keeps.
   *
   * @param kind the object's kind
   * @param steps the way to the place; empty for the object itself
   * @return whether no message may show what stands there
   */
  public static boolean keeps(String kind, List<String> steps) {
    return kind.equals(KIND) && (steps.isEmpty() || isKept(steps.get(0)));
  }

  private static boolean isKept(String field) {
    return !TYPE.contains(field) && !FLAGS.contains(field) && !field.equals(METADATA);
  }

  static boolean isNamed(Mapping mapping) {
    return isOfKind(mapping, KIND);
  }

  /** Tells an object from a mapping that only refers to one. */
  static boolean is(Mapping mapping) {
    return isNamed(mapping)
        && Stream.of(METADATA, "data", "stringData")
            .anyMatch(field -> !mapping.values(field).isEmpty());
  }

  static boolean isList(Mapping mapping) {
    return isOfKind(mapping, KIND + "List");
  }

  static Stream<Mapping> items(Mapping list) {
    return list.values("items").stream()
        .filter(YamlTree.Sequence.class::isInstance)
        .flatMap(items -> ((YamlTree.Sequence) items).items().stream())
        .filter(Mapping.class::isInstance)
        .map(Mapping.class::cast);
  }

  private static boolean isOfKind(Mapping mapping, String kind) {
    return mapping.values("kind").stream()
        .anyMatch(value -> value instanceof Scalar scalar && scalar.value().equals(kind));
  }

  static boolean isType(Entry entry) {
    return TYPE.stream().anyMatch(entry::has);
  }

  static boolean isFlag(Entry entry) {
    return FLAGS.stream().anyMatch(entry::has);
  }

  static boolean isMetadata(Entry entry) {
    return entry.has(METADATA);
  }

  /** What metadata say beside name and namespace. */
  static Stream<Node> withoutName(Node metadata) {
    return metadata instanceof Mapping fields
        ? fields.entries().stream()
            .filter(entry -> NAME.stream().noneMatch(entry::has))
            .map(Entry::value)
        : Stream.of(metadata);
  }
}
