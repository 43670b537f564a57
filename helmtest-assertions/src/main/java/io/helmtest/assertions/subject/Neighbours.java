package io.helmtest.assertions.subject;

import io.helmtest.Workload;
import io.helmtest.manifest.ManifestDocument;
import io.helmtest.manifest.ObjectId;
import io.helmtest.message.ClosestMatch;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The objects of a release in one namespace: what an object's references lead to.
 *
 * @param subject the object that refers
 * @param namespace the namespace that it refers to
 */
public record Neighbours(Subject subject, String namespace) {
  private static final String CORE = "v1";
  // Knative has a Service too, and Istio a Gateway.
  private static final Map<String, String> VERSIONS =
      Map.of(
          "ConfigMap", CORE,
          "Gateway", "gateway.networking.k8s.io/",
          "PersistentVolumeClaim", CORE,
          "Secret", CORE,
          "Service", CORE,
          "ServiceAccount", CORE);

  /**
   * The neighbours of an object in its own namespace; an absent one is the release's.
   *
   * @param subject the object
   * @return its neighbours
   */
  public static Neighbours of(Subject subject) {
    return of(subject, null);
  }

  /**
   * The objects of a namespace.
   *
   * @param subject the object that refers
   * @param namespace the namespace; null for the object's own
   * @return what is there
   */
  public static Neighbours of(Subject subject, @Nullable String namespace) {
    return new Neighbours(
        subject, namespace == null ? namespace(subject, subject.document()) : namespace);
  }

  private static String namespace(Subject subject, ManifestDocument document) {
    return Objects.requireNonNullElse(document.id().namespace(), subject.chart().namespace());
  }

  /**
   * Everything here with a pod template.
   *
   * @return the workloads
   */
  public List<Workload> workloads() {
    return documents(Workload::isWorkload).stream()
        .flatMap(document -> Workload.from(document).stream())
        .toList();
  }

  /**
   * An object here.
   *
   * @param kind its kind
   * @param name its name
   * @return the object, or empty if it is not rendered
   */
  public Optional<ManifestDocument> find(String kind, String name) {
    return documents(isOf(kind).and(document -> document.id().name().equals(name))).stream()
        .findFirst();
  }

  /**
   * The objects of a kind here.
   *
   * @param kind the kind, of Kubernetes' own API group where others use its name too
   * @return the objects
   */
  public List<ManifestDocument> documents(String kind) {
    return documents(isOf(kind));
  }

  /** Some of the objects here. */
  List<ManifestDocument> documents(Predicate<ManifestDocument> which) {
    return subject.chart().documents(which.and(this::isHere));
  }

  private static Predicate<ManifestDocument> isOf(String kind) {
    String version = VERSIONS.getOrDefault(kind, "");
    return document ->
        document.id().kind().equals(kind) && document.id().apiVersion().startsWith(version);
  }

  /**
   * What is here where an object is not.
   *
   * @param kind the object's kind
   * @param name the object's name
   * @return the names of that kind, and the closest one
   */
  public String insteadOf(String kind, String name) {
    List<String> names = names(kind);
    String found = names.isEmpty() ? "no " + kind : kind + " " + String.join(", ", names);
    return found + ClosestMatch.question(name, names);
  }

  /**
   * How to call an object here in a message.
   *
   * @param kind its kind
   * @param name its name
   * @return kind and name, and the namespace where it is not the release's
   */
  public String title(String kind, String name) {
    return new ObjectId("", kind, namespace, name).seenFrom(subject.chart().namespace()).toString();
  }

  /** Tells whether an object of a kind has a name that somebody may have meant. */
  boolean haveOneLike(String kind, String name) {
    return ClosestMatch.of(name, names(kind)).isPresent();
  }

  private List<String> names(String kind) {
    return documents(kind).stream().map(document -> document.id().name()).toList();
  }

  private boolean isHere(ManifestDocument document) {
    return namespace(subject, document).equals(namespace);
  }
}
