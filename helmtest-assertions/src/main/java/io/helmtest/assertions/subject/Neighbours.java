package io.helmtest.assertions.subject;

import io.helmtest.Workload;
import io.helmtest.manifest.KnownKinds;
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
        subject, namespace == null ? namespace(subject, subject.document().id()) : namespace);
  }

  private static String namespace(Subject subject, ObjectId id) {
    return Objects.requireNonNullElse(id.namespace(), subject.chart().namespace());
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
    return those(isOf(kind).and(id -> id.name().equals(name))).stream().findFirst();
  }

  /**
   * The objects of a kind here.
   *
   * @param kind the kind, of Kubernetes' own API group where others use its name too
   * @return the objects
   */
  public List<ManifestDocument> documents(String kind) {
    return those(isOf(kind));
  }

  /** Some of the objects here. */
  List<ManifestDocument> documents(Predicate<ManifestDocument> which) {
    return subject.chart().documents(which.and(document -> isHere(document.id())));
  }

  private List<ManifestDocument> those(Predicate<ObjectId> which) {
    return documents(document -> which.test(document.id()));
  }

  private static Predicate<ObjectId> isOf(String kind) {
    String version = VERSIONS.getOrDefault(kind, "");
    return id -> id.kind().equals(kind) && id.apiVersion().startsWith(version);
  }

  /**
   * What is here where an object is not.
   *
   * @param kind the object's kind
   * @param name the object's name
   * @return the names of that kind, and what was probably meant
   */
  public String insteadOf(String kind, String name) {
    List<String> names = names(kind);
    String found = names.isEmpty() ? "no " + kind : kind + " " + String.join(", ", names);
    return found
        + ofOtherKind(kind, name)
            .map(subject.chart()::title)
            .or(() -> elsewhere(kind, name))
            .map(ClosestMatch::question)
            .orElseGet(() -> ClosestMatch.question(name, names));
  }

  /**
   * An object here that has the name, but another kind.
   *
   * @param kind such as {@code Deployment}, or a kind in wrong case
   * @param name the object's name
   * @return the object, if somebody who names the kind may mean it
   */
  public Optional<ObjectId> ofOtherKind(String kind, String name) {
    return subject.chart().ids().stream()
        .filter(this::isHere)
        .filter(id -> id.name().equals(name))
        .filter(id -> KnownKinds.isProbablyMeant(kind, id.kind()))
        .findFirst();
  }

  private Optional<String> elsewhere(String kind, String name) {
    return subject.chart().ids().stream()
        .filter(isOf(kind))
        .filter(id -> id.name().equals(name))
        .map(id -> new ObjectId("", kind, namespace(subject, id), name).toString())
        .findFirst();
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

  /** Tells whether an object of a kind has a name that is this one, but for a slip. */
  boolean haveSlipOf(String kind, String name) {
    return ClosestMatch.isSlip(name, names(kind));
  }

  private List<String> names(String kind) {
    return subject.chart().ids().stream()
        .filter(this::isHere)
        .filter(isOf(kind))
        .map(ObjectId::name)
        .toList();
  }

  private boolean isHere(ObjectId id) {
    return namespace(subject, id).equals(namespace);
  }
}
