package io.helmtest.validation;

import java.util.Comparator;

/** A minor version of Kubernetes, such as 1.34. */
record KubernetesVersion(int major, int minor) implements Comparable<KubernetesVersion> {

  /** Reads versions such as {@code 1.34}, {@code v1.34.0} and {@code 1.34.0+k3s1}. */
  static KubernetesVersion of(String version) {
    String[] parts = version.replaceFirst("^v", "").split("[^0-9]", 3);
    return new KubernetesVersion(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
  }

  boolean isAtLeast(KubernetesVersion other) {
    return compareTo(other) >= 0;
  }

  @Override
  public int compareTo(KubernetesVersion other) {
    return Comparator.comparingInt(KubernetesVersion::major)
        .thenComparingInt(KubernetesVersion::minor)
        .compare(this, other);
  }

  @Override
  public String toString() {
    return major + "." + minor;
  }
}
