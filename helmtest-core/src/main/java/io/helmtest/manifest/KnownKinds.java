package io.helmtest.manifest;

import io.helmtest.message.ClosestMatch;
import java.util.Optional;

/** The kinds that Kubernetes has, for telling a custom one from a misspelt one. */
public final class KnownKinds {
  private static final int SHORTEST = 6;

  private KnownKinds() {}

  /**
   * The kind that somebody probably meant.
   *
   * @param kind such as {@code PersistentVolumeClam}
   * @return the kind of Kubernetes that is close to it; empty if it is one itself, close to none,
   *     or so short that a custom kind may be close by chance
   */
  public static Optional<String> probablyMeant(String kind) {
    boolean known = KubernetesTypes.kinds().contains(kind);
    return known || kind.length() < SHORTEST
        ? Optional.empty()
        : ClosestMatch.of(kind, KubernetesTypes.kinds());
  }
}
