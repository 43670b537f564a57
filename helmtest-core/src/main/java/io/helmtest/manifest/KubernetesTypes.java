package io.helmtest.manifest;

import io.fabric8.kubernetes.api.model.GenericKubernetesResource;
import io.fabric8.kubernetes.api.model.HasMetadata;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The fabric8 class of an apiVersion and kind, loaded when it is first asked for. */
final class KubernetesTypes {
  private static final KubernetesTypeIndex INDEX = KubernetesTypeIndex.read();

  // The register.go files of k8s.io/api v0.37, of k8s.io/apiextensions-apiserver and of
  // k8s.io/kube-aggregator; any other group comes from a CRD or from an aggregated API server.
  private static final Set<String> OWN_GROUPS =
      Set.of(
          "",
          "admission.k8s.io",
          "admissionregistration.k8s.io",
          "apidiscovery.k8s.io",
          "apps",
          "authentication.k8s.io",
          "authorization.k8s.io",
          "autoscaling",
          "batch",
          "certificates.k8s.io",
          "coordination.k8s.io",
          "discovery.k8s.io",
          "events.k8s.io",
          "extensions",
          "flowcontrol.apiserver.k8s.io",
          "imagepolicy.k8s.io",
          "internal.apiserver.k8s.io",
          "lifecycle.k8s.io",
          "networking.k8s.io",
          "node.k8s.io",
          "policy",
          "rbac.authorization.k8s.io",
          "resource.k8s.io",
          "scheduling.k8s.io",
          "storage.k8s.io",
          "storagemigration.k8s.io",
          "apiextensions.k8s.io",
          "apiregistration.k8s.io");

  /** Kinds without a class: apiVersion and kind, and the apiVersion that has the same fields. */
  private static final Map<String, String> WITHOUT_CLASS =
      Resource.text("kinds-without-class.tsv")
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t", -1))
          .collect(Collectors.toUnmodifiableMap(row -> row[0] + " " + row[1], row -> row[2]));

  private KubernetesTypes() {}

  /** The class, or {@link GenericKubernetesResource} if fabric8 has none for an object. */
  static Class<? extends HasMetadata> of(ObjectId id) {
    Class<?> declared = declared(id);
    return HasMetadata.class.isAssignableFrom(declared)
        ? declared.asSubclass(HasMetadata.class)
        : GenericKubernetesResource.class;
  }

  /** The class, also of what is no object, such as a Status or a list without items. */
  static Class<?> declared(ObjectId id) {
    DependencyCheck.run();
    return INDEX
        .type(id)
        .or(() -> INDEX.type(withSameFields(id)))
        .orElse(GenericKubernetesResource.class);
  }

  private static ObjectId withSameFields(ObjectId id) {
    String apiVersion = WITHOUT_CLASS.getOrDefault(id.apiVersion() + " " + id.kind(), "");
    return new ObjectId(apiVersion, id.kind(), id.namespace(), id.name());
  }

  /** Tells whether Kubernetes can know an apiVersion and kind, be it by a CRD. */
  static boolean canExist(ObjectId id) {
    return INDEX.kinds(id.apiVersion()).contains(id.kind())
        || !isKubernetesOwnGroup(id.apiVersion())
        || WITHOUT_CLASS.containsKey(id.apiVersion() + " " + id.kind());
  }

  /** The kinds that fabric8 knows in an apiVersion, such as {@code apps/v1}; may be none. */
  static Set<String> kinds(String apiVersion) {
    return INDEX.kinds(apiVersion);
  }

  /** All kinds that fabric8 knows. */
  static Set<String> kinds() {
    return INDEX.kinds();
  }

  /** The apiVersions in which fabric8 knows a kind; may be none. */
  static Set<String> apiVersions(String kind) {
    return INDEX.apiVersions(kind);
  }

  /** The version of the fabric8 classes. */
  static String fabric8Version() {
    return Dependencies.found().fabric8().orElse(Dependencies.FABRIC8);
  }

  /** Tells whether two apiVersions are of one API: Ingress moved from extensions to networking. */
  static boolean isSameApi(@Nullable String apiVersion, String other) {
    return apiVersion != null
        && (group(apiVersion).equals(group(other))
            || (isKubernetesOwnGroup(apiVersion) && isKubernetesOwnGroup(other)));
  }

  /** Tells whether Kubernetes itself defines all kinds of an apiVersion's group. */
  static boolean isKubernetesOwnGroup(String apiVersion) {
    return OWN_GROUPS.contains(group(apiVersion));
  }

  private static String group(String apiVersion) {
    int slash = apiVersion.indexOf('/');
    return slash < 0 ? "" : apiVersion.substring(0, slash);
  }
}
