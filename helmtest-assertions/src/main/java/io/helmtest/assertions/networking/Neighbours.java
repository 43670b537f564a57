package io.helmtest.assertions.networking;

import io.helmtest.Workload;
import io.helmtest.assertions.subject.Subject;
import io.helmtest.manifest.ManifestDocument;
import io.helmtest.message.ClosestMatch;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The objects of a release that one of them can refer to, each namespace for itself. */
record Neighbours(Subject subject, String namespace) {
  // Knative has a Service too, and Istio a Gateway.
  private static final Map<String, String> VERSIONS =
      Map.of("Service", "v1", "Gateway", "gateway.networking.k8s.io/");

  /** Those in the object's own namespace. */
  static Neighbours of(Subject subject) {
    return of(subject, null);
  }

  /** Those in a namespace that the object names, or in its own if it names none. */
  static Neighbours of(Subject subject, @Nullable String namespace) {
    return new Neighbours(
        subject, namespace == null ? namespace(subject, subject.document()) : namespace);
  }

  private static String namespace(Subject subject, ManifestDocument document) {
    return Objects.requireNonNullElse(document.id().namespace(), subject.chart().namespace());
  }

  List<Workload> workloads() {
    return subject.chart().documents().stream()
        .filter(this::isHere)
        .flatMap(document -> Workload.from(document).stream())
        .toList();
  }

  Optional<ManifestDocument> find(String kind, String name) {
    return documents(kind).stream()
        .filter(document -> document.id().name().equals(name))
        .findFirst();
  }

  List<ManifestDocument> documents(String kind) {
    String version = VERSIONS.getOrDefault(kind, "");
    return subject.chart().documents(kind).stream()
        .filter(this::isHere)
        .filter(document -> document.id().apiVersion().startsWith(version))
        .toList();
  }

  /** What to say of a name that is not there: what is, and what was probably meant. */
  String insteadOf(String kind, String name) {
    List<String> names = documents(kind).stream().map(document -> document.id().name()).toList();
    String found = names.isEmpty() ? "no " + kind : kind + " " + String.join(", ", names);
    return found + ClosestMatch.question(name, names);
  }

  private boolean isHere(ManifestDocument document) {
    return namespace(subject, document).equals(namespace);
  }
}
