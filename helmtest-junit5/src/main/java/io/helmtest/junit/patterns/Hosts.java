package io.helmtest.junit.patterns;

import io.helmtest.assertions.RenderedChartAssert;
import io.helmtest.assertions.networking.RoutesAssert;
import java.util.Set;

/** The hosts of a release: none where the owner demands none. */
record Hosts(Set<String> all) {

  void areAllOf(RoutesAssert routes) {
    if (!all.isEmpty()) {
      routes.hasAtMostHosts(all.toArray(String[]::new));
    }
  }

  /** Each is served by an Ingress and, where there are HTTPRoutes, by one of these. */
  void isServedBy(RenderedChartAssert release, String host) {
    boolean byRoutes = !release.httpRoutes().toList().isEmpty();
    if (!byRoutes || !release.ingresses().toList().isEmpty()) {
      release.ingresses().any(ingress -> ingress.routes().hasHost(host));
    }
    if (byRoutes) {
      release.httpRoutes().any(route -> route.routes().hasHost(host));
    }
  }
}
