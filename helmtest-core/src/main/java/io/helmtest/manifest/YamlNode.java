package io.helmtest.manifest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A YAML document as a tree that knows its lines and columns, both from 1. */
sealed interface YamlNode {

  /** Where a node begins. */
  record Mark(int line, int column) {}

  /** Where this node begins. */
  Mark mark();

  /** The same tree in maps, lists and scalars, fresh for each caller. */
  @Nullable Object toJava();

  /** Tells of all keys in it. */
  void forEachKey(Consumer<String> keys);

  /** A tree of plain maps, lists and scalars, all of it at the beginning. */
  static YamlNode of(@Nullable Object value) {
    Mark mark = new Mark(1, 1);
    if (value instanceof Map<?, ?> map) {
      List<Entry> entries = new ArrayList<>();
      map.forEach((key, member) -> entries.add(new Entry(String.valueOf(key), mark, of(member))));
      return new Mapping(entries, List.of(), mark);
    }
    return value instanceof List<?> list
        ? new Sequence(list.stream().map(YamlNode::of).toList(), mark)
        : new Scalar(value, String.valueOf(value), mark);
  }

  /** A key, where it stands, and its value. */
  record Entry(String key, Mark mark, YamlNode value) {}

  /** A key that was there before: the entry that is lost, and where its key stands again. */
  record Repeated(Entry lost, Mark again) {}

  /** A mapping: of a repeated key, the last entry. */
  record Mapping(List<Entry> entries, List<Repeated> repeated, Mark mark) implements YamlNode {
    Optional<Entry> entry(String key) {
      for (Entry entry : entries) {
        if (entry.key().equals(key)) {
          return Optional.of(entry);
        }
      }
      return Optional.empty();
    }

    @Nullable Object scalar(String key) {
      return entry(key).map(Entry::value).map(YamlNode::toJava).orElse(null);
    }

    Optional<Mapping> mapping(String key) {
      return entry(key)
          .map(Entry::value)
          .filter(Mapping.class::isInstance)
          .map(Mapping.class::cast);
    }

    @Override
    public void forEachKey(Consumer<String> keys) {
      for (Entry entry : entries) {
        keys.accept(entry.key());
        entry.value().forEachKey(keys);
      }
    }

    @Override
    public Map<String, @Nullable Object> toJava() {
      Map<String, @Nullable Object> map = new LinkedHashMap<>();
      entries.forEach(entry -> map.put(entry.key(), entry.value().toJava()));
      return map;
    }
  }

  /** A sequence. */
  record Sequence(List<YamlNode> items, Mark mark) implements YamlNode {
    @Override
    public void forEachKey(Consumer<String> keys) {
      items.forEach(item -> item.forEachKey(keys));
    }

    @Override
    public List<@Nullable Object> toJava() {
      List<@Nullable Object> list = new ArrayList<>();
      items.forEach(item -> list.add(item.toJava()));
      return list;
    }
  }

  /**
   * A scalar, already of its type (null, Boolean, Integer, Long, BigInteger, Double or String), and
   * as it was written.
   */
  record Scalar(@Nullable Object value, String text, Mark mark) implements YamlNode {
    @Override
    public void forEachKey(Consumer<String> keys) {}

    @Override
    public @Nullable Object toJava() {
      return value;
    }
  }
}
