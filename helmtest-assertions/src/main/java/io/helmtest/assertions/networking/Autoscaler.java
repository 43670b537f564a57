package io.helmtest.assertions.networking;

import io.helmtest.assertions.subject.Neighbours;
import io.helmtest.assertions.subject.Subject;
import io.helmtest.manifest.ManifestDocument;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A HorizontalPodAutoscaler of any API version, by what its versions have in common. */
record Autoscaler(Subject subject) {
  static final String KIND = "HorizontalPodAutoscaler";
  static final int DEFAULT_MIN_REPLICAS = 1;
  static final String CPU_OF_V1 = "spec.targetCPUUtilizationPercentage";

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

  /** The paths of its metrics of autoscaling/v2 and the versions before it. */
  List<String> metrics() {
    return Stream.iterate(0, i -> value("spec.metrics[" + i + "]").isPresent(), i -> i + 1)
        .map(i -> "spec.metrics[" + i + "]")
        .toList();
  }

  /** The source of a metric of a resource. */
  String source(String metric) {
    return metric
        + (text(metric + ".type").equals("ContainerResource") ? ".containerResource" : ".resource");
  }

  /** How much of what is requested a metric of a resource wants used. */
  Optional<Integer> utilization(String metric) {
    // v2beta1 has no target between them
    return Stream.of(".target.averageUtilization", ".targetAverageUtilization")
        .flatMap(field -> number(source(metric) + field).stream())
        .findFirst();
  }

  String text(String path) {
    return value(path).map(Object::toString).orElse("");
  }
}
