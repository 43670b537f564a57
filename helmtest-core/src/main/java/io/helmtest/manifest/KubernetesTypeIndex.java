package io.helmtest.manifest;

import io.fabric8.kubernetes.api.model.HasMetadata;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What fabric8's registry would answer after half a second: the class of an apiVersion and kind.
 */
record KubernetesTypeIndex(Map<String, Map<String, String>> classNames) {
  static final String FILE = "kubernetes-types.tsv";

  static KubernetesTypeIndex read() {
    return new KubernetesTypeIndex(
        Resource.text(FILE)
            .lines()
            .map(line -> line.split("\t", -1))
            .collect(
                Collectors.groupingBy(
                    entry -> entry[0],
                    TreeMap::new,
                    Collectors.toUnmodifiableMap(entry -> entry[1], entry -> entry[2]))));
  }

  Optional<Class<?>> type(ObjectId id) {
    return Optional.ofNullable(byKind(id.apiVersion()).get(id.kind())).map(name -> load(name, id));
  }

  private Class<?> load(String name, ObjectId id) {
    try {
      return Class.forName(name, false, HasMetadata.class.getClassLoader());
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(Dependencies.found().withoutClass(name, id), e);
    }
  }

  Set<String> kinds(String apiVersion) {
    return byKind(apiVersion).keySet();
  }

  Set<String> kinds() {
    return classNames.values().stream()
        .flatMap(kinds -> kinds.keySet().stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  private Map<String, String> byKind(String apiVersion) {
    return classNames.getOrDefault(apiVersion, Map.of());
  }

  Set<String> apiVersions(String kind) {
    return classNames.entrySet().stream()
        .filter(entry -> entry.getValue().containsKey(kind))
        .map(Map.Entry::getKey)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
