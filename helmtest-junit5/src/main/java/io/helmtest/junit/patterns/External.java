package io.helmtest.junit.patterns;

import io.helmtest.RenderedChart;
import io.helmtest.message.ClosestMatch;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a release may refer to without rendering it: what its owner says, and Secrets and Gateways,
 * which often come from elsewhere. A name close to one that is rendered is a misspelt one.
 */
final class External {
  private static final Set<String> SECRETS = Set.of("secret", "secretRef", "secretKeyRef");
  private static final Set<String> GATEWAYS = Set.of("parentRefs");

  private External() {}

  static String[] names(RenderedChart chart, Set<String> known) {
    return Stream.of(
            known.stream(), foreign(chart, "Secret", SECRETS), foreign(chart, "Gateway", GATEWAYS))
        .flatMap(names -> names)
        .distinct()
        .toArray(String[]::new);
  }

  private static Stream<String> foreign(RenderedChart chart, String kind, Set<String> fields) {
    List<String> own =
        chart.documents(kind).stream().map(document -> document.id().name()).toList();
    return chart.documents().stream()
        .flatMap(document -> document.value("spec").stream())
        .flatMap(spec -> references(spec, fields))
        .filter(name -> !own.contains(name) && ClosestMatch.of(name, own).isEmpty());
  }

  private static Stream<String> references(Object node, Set<String> fields) {
    if (node instanceof List<?> list) {
      return list.stream().flatMap(item -> references(item, fields));
    }
    return node instanceof Map<?, ?> map
        ? map.entrySet().stream()
            .flatMap(
                entry ->
                    fields.contains(String.valueOf(entry.getKey()))
                        ? names(entry.getValue())
                        : references(entry.getValue(), fields))
        : Stream.of();
  }

  private static Stream<String> names(Object reference) {
    if (reference instanceof List<?> list) {
      return list.stream().flatMap(External::names);
    }
    return reference instanceof Map<?, ?> map
        ? Stream.of("name", "secretName")
            .filter(map::containsKey)
            .map(field -> String.valueOf(map.get(field)))
        : Stream.of();
  }
}
