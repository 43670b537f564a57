package io.helmtest.manifest;

import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Fields that fabric8 types more widely than Kubernetes does, and what Kubernetes parses there. */
final class FieldFormats {
  private static final Map<String, ScalarType> FORMATS =
      Resource.text("field-formats.tsv")
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t", -1))
          .collect(
              Collectors.toUnmodifiableMap(
                  row -> row[0] + "." + row[1], row -> ScalarType.ofFormat(row[2])));

  private FieldFormats() {}

  static @Nullable ScalarType of(Class<?> type, String field) {
    return FORMATS.get(type.getName() + "." + field);
  }
}
