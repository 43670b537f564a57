package io.helmtest.junit.patterns;

import java.util.Set;

/** What is in the namespace without the release, as its owner knows. */
public interface ExternalObjects {

  /**
   * The ConfigMaps, PersistentVolumeClaims, ServiceAccounts, Services and Gateways that workloads
   * and routes may refer to though the release does not render them. Secrets need not be named: one
   * that is not rendered is taken to come from elsewhere, unless its name is close to one that is.
   *
   * @return their names; none unless overridden
   */
  default Set<String> externalObjects() {
    return Set.of();
  }
}
