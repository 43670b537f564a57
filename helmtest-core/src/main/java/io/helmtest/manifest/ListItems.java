package io.helmtest.manifest;

import io.helmtest.manifest.YamlNode.Entry;
import io.helmtest.manifest.YamlNode.Mapping;
import io.helmtest.manifest.YamlNode.Sequence;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A {@code List}, or one of a kind such as {@code ConfigMapList}, which stands for its items. */
final class ListItems {
  private static final String SUFFIX = "List";

  /** What a list holds beside its items, which are checked one by one. */
  static final Shape SHAPE =
      new Shape.Fields(
          Map.of(
              "apiVersion", new Shape.Leaf(ScalarType.STRING),
              "kind", Shape.ANYTHING,
              "metadata", Shape.ANYTHING,
              "items", Shape.UNCHECKED),
          false);

  private ListItems() {}

  static Optional<Sequence> of(Mapping root) {
    boolean isList = root.scalar("kind") instanceof String kind && kind.endsWith(SUFFIX);
    return root.entry("items")
        .map(Entry::value)
        .filter(items -> isList && items instanceof Sequence)
        .map(Sequence.class::cast);
  }

  /** An item that names no type of its own has that of the list. */
  static YamlNode typed(YamlNode item, Mapping list) {
    return item instanceof Mapping mapping && namesNoType(mapping) && namesOne(list)
        ? withType(mapping, list)
        : item;
  }

  private static boolean namesNoType(Mapping item) {
    return item.entry("apiVersion").isEmpty() && item.entry("kind").isEmpty();
  }

  private static boolean namesOne(Mapping list) {
    return !SUFFIX.equals(list.scalar("kind")) && list.entry("apiVersion").isPresent();
  }

  private static Mapping withType(Mapping item, Mapping list) {
    Entry apiVersion = list.entry("apiVersion").orElseThrow();
    Entry kind = list.entry("kind").orElseThrow();
    String itemKind = String.valueOf(list.scalar("kind")).replaceFirst(SUFFIX + "$", "");
    YamlNode.Scalar text = new YamlNode.Scalar(itemKind, itemKind, kind.value().mark());
    List<Entry> entries =
        Stream.concat(
                Stream.of(apiVersion, new Entry("kind", kind.mark(), text)),
                item.entries().stream())
            .toList();
    return new Mapping(entries, item.repeated(), item.mark());
  }
}
