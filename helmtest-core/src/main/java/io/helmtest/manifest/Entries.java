package io.helmtest.manifest;

import io.helmtest.manifest.YamlNode.Entry;
import io.helmtest.manifest.YamlNode.Mapping;
import io.helmtest.manifest.YamlNode.Mark;
import io.helmtest.manifest.YamlNode.Repeated;
import io.helmtest.manifest.YamlNode.Scalar;
import io.helmtest.manifest.YamlNode.Sequence;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The entries of one mapping as they come: a later key replaces an earlier one, on record. */
final class Entries {
  private final Map<String, Entry> entries = new LinkedHashMap<>();
  private final List<Repeated> repeated = new ArrayList<>();

  void put(String key, Mark mark, YamlNode value) {
    Entry lost = entries.put(key, new Entry(key, mark, value));
    if (lost != null) {
      repeated.add(new Repeated(lost, mark));
    }
  }

  // In go-yaml v2's order, to which a merged key is a key like any other, also as a repeated one.
  void merge(YamlNode source, boolean aliased, Mark mark) {
    if (source instanceof Sequence several && !aliased) {
      for (int i = several.items().size() - 1; i >= 0; i--) {
        mergeOne(several.items().get(i), mark);
      }
    } else {
      mergeOne(source, mark);
    }
  }

  private void mergeOne(YamlNode source, Mark mark) {
    if (!(source instanceof Mapping mapping)) {
      throw new NotYamlException("<< merges mappings, but its value is none", mark);
    }
    mapping.entries().forEach(entry -> put(entry.key(), entry.mark(), entry.value()));
    repeated.addAll(mapping.repeated());
  }

  Mapping toMapping(Mark mark) {
    return new Mapping(List.copyOf(entries.values()), List.copyOf(repeated), mark);
  }

  /** A key as JSON has it: {@code on} is "true", {@code 08} is "8". */
  static String key(YamlNode node) {
    if (!(node instanceof Scalar scalar)) {
      throw new NotYamlException("a mapping's key is not a scalar", node.mark());
    }
    Object value = scalar.value();
    if (isNoKey(value)) {
      throw new NotYamlException(
          "the key \"" + scalar.text() + "\" cannot be a JSON key: quote it", node.mark());
    }
    return value instanceof Double number ? GoFloat.key(number) : String.valueOf(value);
  }

  private static boolean isNoKey(@Nullable Object value) {
    return value == null || value instanceof BigInteger;
  }
}
