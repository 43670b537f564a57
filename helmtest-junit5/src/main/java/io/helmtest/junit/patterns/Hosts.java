package io.helmtest.junit.patterns;

import io.helmtest.assertions.RenderedChartAssert;
import io.helmtest.assertions.networking.RoutesAssert;
import java.util.Set;

/**
 * The hosts that a release is to serve.
 *
 * @param all their names; empty if nothing is known of them
 */
record Hosts(Set<String> all) {

  void areAllOf(RoutesAssert routes) {
    if (!all.isEmpty()) {
      routes.hasOnlyHosts(all);
    }
  }

  /** By each kind of routes that there is, and by an Ingress if there is none. */
  void isServedBy(RenderedChartAssert release, String host) {
    boolean byRoutes = !release.httpRoutes().isEmpty();
    if (!byRoutes || !release.ingresses().isEmpty()) {
      release.ingresses().any(ingress -> ingress.routes().hasHost(host));
    }
    if (byRoutes) {
      release.httpRoutes().any(route -> route.routes().hasHost(host));
    }
  }
}
