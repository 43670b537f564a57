package io.helmtest.manifest;

import io.helmtest.message.ClosestMatch;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The kinds that Kubernetes has, for telling a custom one from a misspelt one. */
public final class KnownKinds {
  private static final int SHORTEST = 6;
  private static final List<Set<String>> EXCHANGEABLE =
      List.of(
          Set.of("ConfigMap", "Secret"),
          Set.of("Deployment", "ReplicaSet", "ReplicationController", "StatefulSet"));

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

  /**
   * Tells whether somebody who names one kind may mean another.
   *
   * @param kind such as {@code Statefulset} or {@code Deployment}
   * @param other such as {@code StatefulSet}
   * @return whether the kinds differ in a few letters or their case, or one can take the other's
   *     place
   */
  public static boolean isProbablyMeant(String kind, String other) {
    return !kind.equals(other)
        && (ClosestMatch.of(kind, List.of(other)).isPresent()
            || EXCHANGEABLE.stream().anyMatch(kinds -> haveBoth(kinds, kind, other)));
  }

  private static boolean haveBoth(Set<String> kinds, String kind, String other) {
    return kinds.contains(other) && kinds.stream().anyMatch(kind::equalsIgnoreCase);
  }
}
