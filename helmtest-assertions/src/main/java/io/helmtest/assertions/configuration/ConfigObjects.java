package io.helmtest.assertions.configuration;

import io.helmtest.assertions.subject.Subject;
import io.helmtest.manifest.ManifestDocument;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** The ConfigMaps and Secrets that a workload's namespace has from a render: none without one. */
record ConfigObjects(Subject workload) {

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
    return workload.isRendered()
        ? workload.chart().documents().stream().filter(this::isBeside)
        : Stream.empty();
  }

  private boolean isBeside(ManifestDocument document) {
    return namespace(document).equals(namespace(workload.document()));
  }

  private String namespace(ManifestDocument document) {
    return Objects.requireNonNullElse(document.id().namespace(), workload.chart().namespace());
  }
}
