package io.helmtest.assertions.networking;

import io.helmtest.assertions.subject.Neighbours;
import io.helmtest.assertions.subject.Subject;
import io.helmtest.manifest.ManifestDocument;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** A HorizontalPodAutoscaler of any API version, by what its versions have in common. */
record Autoscaler(Subject subject) {
  static final String KIND = "HorizontalPodAutoscaler";
  static final int DEFAULT_MIN_REPLICAS = 1;

  /** Those that scale a workload. */
  static List<Autoscaler> of(Subject subject, ManifestDocument workload) {
    return Neighbours.of(subject).documents(KIND).stream()
        .map(document -> new Autoscaler(subject.beside(document)))
        .filter(autoscaler -> autoscaler.target().filter(workload::equals).isPresent())
        .toList();
  }

  int minReplicas() {
    return number("spec.minReplicas").orElse(DEFAULT_MIN_REPLICAS);
  }

  Optional<Integer> maxReplicas() {
    return number("spec.maxReplicas");
  }

  Optional<Integer> number(String path) {
    return value(path).map(Object::toString).map(BigDecimal::new).map(BigDecimal::intValue);
  }

  String targetKind() {
    return text("spec.scaleTargetRef.kind");
  }

  String targetName() {
    return text("spec.scaleTargetRef.name");
  }

  Optional<ManifestDocument> target() {
    return Neighbours.of(subject).find(targetKind(), targetName());
  }

  Optional<Object> value(String path) {
    return subject.document().value(path);
  }

  private String text(String path) {
    return value(path).map(Object::toString).orElse("");
  }
}
