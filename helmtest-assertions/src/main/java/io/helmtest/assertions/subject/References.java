package io.helmtest.assertions.subject;

import io.helmtest.manifest.ManifestDocument;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an object's references lead to: objects of the release, and those that come from elsewhere.
 *
 * @param neighbours the objects of the release in the namespace that is referred to
 * @param externals what a test declares to come from elsewhere
 */
public record References(Neighbours neighbours, Externals externals) {
  // Kubernetes puts them into every namespace.
  private static final Set<String> EVERYWHERE =
      Set.of("ConfigMap kube-root-ca.crt", "ServiceAccount default");

  /**
   * References of an object to its own namespace.
   *
   * @param subject the object
   * @param externals what comes from elsewhere
   * @return its references
   */
  public static References of(Subject subject, Externals externals) {
    return new References(Neighbours.of(subject), externals);
  }

  /**
   * References of an object to a namespace.
   *
   * @param subject the object
   * @param namespace the namespace; null for the object's own
   * @param externals what comes from elsewhere
   * @return its references
   */
  public static References of(Subject subject, @Nullable String namespace, Externals externals) {
    return new References(Neighbours.of(subject, namespace), externals);
  }

  /**
   * Demands that a reference leads to an object: one of the release, one that a controller makes
   * from a custom resource of the release, one that is in every namespace, or one declared with
   * {@code allowingExternal}.
   *
   * @param place where the reference stands
   * @param kind the object's kind
   * @param name the object's name
   * @return the object; empty if it comes from elsewhere
   * @throws AssertionError if there is no such object
   */
  public Optional<ManifestDocument> demand(Subject place, String kind, String name) {
    Optional<ManifestDocument> found = neighbours.find(kind, name);
    if (found.isEmpty() && !isElsewhere(kind, name)) {
      throw place.mismatch(
          "to find in this release for " + place.path(),
          neighbours.title(kind, name) + ", or one declared with allowingExternal",
          neighbours.insteadOf(kind, name));
    }
    return found;
  }

  /**
   * What an optional reference leads to, which may be nothing.
   *
   * @param place where the reference stands
   * @param kind the object's kind
   * @param name the object's name
   * @return the object; empty if there is none
   * @throws AssertionError if there is none, but one whose name differs in one letter, unless the
   *     one that is named was declared
   */
  public Optional<ManifestDocument> ifPresent(Subject place, String kind, String name) {
    return neighbours.haveSlipOf(kind, name)
        ? demand(place, kind, name)
        : neighbours.find(kind, name);
  }

  private boolean isElsewhere(String kind, String name) {
    return EVERYWHERE.contains(kind + " " + name)
        || isMade(kind, name)
        || externals.contain(neighbours, kind, name);
  }

  private boolean isMade(String kind, String name) {
    return kind.equals("Secret")
        && !neighbours.documents(document -> MadeSecrets.of(document).contains(name)).isEmpty();
  }
}
