package io.helmtest.assertions.configuration;

import io.helmtest.RenderedChart;
import io.helmtest.manifest.ManifestDocument;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** The ConfigMaps and Secrets that a namespace has from a render. */
record ConfigObjects(RenderedChart chart, String namespace) {

  static ConfigObjects beside(RenderedChart chart, ManifestDocument workload) {
    return new ConfigObjects(chart, namespace(chart, workload));
  }

  Optional<ConfigData> find(String kind, String name) {
    return documents()
        .filter(document -> document.id().kind().equals(kind) && document.id().name().equals(name))
        .filter(document -> document.id().apiVersion().equals("v1"))
        .findFirst()
        .map(ConfigData::of);
  }

  /** Whether a custom resource of the render has its controller make such a Secret. */
  boolean areToBeMade(String kind, String name) {
    return kind.equals("Secret")
        && documents()
            .flatMap(document -> MadeSecrets.of(document).stream())
            .anyMatch(name::equals);
  }

  private Stream<ManifestDocument> documents() {
    return chart.documents().stream()
        .filter(document -> namespace(chart, document).equals(namespace));
  }

  private static String namespace(RenderedChart chart, ManifestDocument document) {
    return Objects.requireNonNullElse(document.id().namespace(), chart.namespace());
  }
}
