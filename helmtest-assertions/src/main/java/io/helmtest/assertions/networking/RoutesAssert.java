package io.helmtest.assertions.networking;

import io.helmtest.assertions.subject.AllOf;
import io.helmtest.assertions.subject.Subject;
import io.helmtest.assertions.subject.SubjectAssert;
import io.helmtest.message.ClosestMatch;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * Hosts, paths and backends of an Ingress or an HTTPRoute, in the same words. {@code *} stands for
 * every host. An HTTPRoute without hostnames has those of the listeners that it is attached to.
 *
 * @see <a href="https://kubernetes.io/docs/concepts/services-networking/ingress/">Ingress</a>
 * @see <a href="https://gateway-api.sigs.k8s.io/api-types/httproute/">HTTPRoute</a>
 */
public final class RoutesAssert extends SubjectAssert<RoutesAssert, List<String>> {
  private final Routes routes;
  private final Set<String> external;

  private RoutesAssert(Routes routes, Set<String> external) {
    super(
        routes.place(), routes.routes().stream().map(Route::toString).toList(), RoutesAssert.class);
    this.routes = routes;
    this.external = external;
  }

  /**
   * The routes of an Ingress.
   *
   * @param ingress the Ingress
   * @return its routes, default backend included
   */
  public static RoutesAssert ofIngress(Subject ingress) {
    return new RoutesAssert(IngressRoutes.of(ingress), Set.of());
  }

  /**
   * The routes of an HTTPRoute.
   *
   * @param route the HTTPRoute
   * @return its routes
   */
  public static RoutesAssert ofHttpRoute(Subject route) {
    return new RoutesAssert(HttpRouteRoutes.of(route), Set.of());
  }

  /**
   * Checks that a host is served, among others perhaps.
   *
   * <pre>{@code
   * // passes for a rule with host: shop.example.com, fails without, also for *.example.com
   * assertThat(chart).ingress("shop-web").routes().hasHost("shop.example.com");
   * }</pre>
   *
   * @param host the host as the manifest has it; {@code *} for every host
   * @return this
   * @throws AssertionError if it is not; the message lists the hosts
   */
  public RoutesAssert hasHost(String host) {
    if (!routes.hosts().contains(host)) {
      String closest = ClosestMatch.question(host, routes.hosts());
      throw subject().mismatch("to have in " + subject().path() + " host", host, hosts() + closest);
    }
    return this;
  }

  /**
   * Checks that exactly these hosts are served, in any order.
   *
   * <pre>{@code
   * // passes for this host alone, fails when the release serves shop.dev.example.com too
   * assertThat(chart).ingress("shop-web").routes().hasHosts("shop.example.com");
   * }</pre>
   *
   * @param hosts all hosts as the manifest has them; {@code *} for every host
   * @return this
   * @throws AssertionError if one is missing or another is there
   * @throws IllegalArgumentException if no host is named
   */
  public RoutesAssert hasHosts(String... hosts) {
    if (hosts.length == 0) {
      throw new IllegalArgumentException("hasHosts() without a host: name at least one");
    }
    Set<String> expected = new TreeSet<>(List.of(hosts));
    if (!expected.equals(new TreeSet<>(routes.hosts()))) {
      throw subject()
          .mismatch(
              "to have in " + subject().path() + " exactly the hosts",
              String.join(", ", expected),
              hosts());
    }
    return this;
  }

  /**
   * Checks that no other host than these is served.
   *
   * <pre>{@code
   * // passes for shop.example.com alone, fails for shop.dev.example.com, and for a rule without host
   * assertThat(chart).ingress("shop-web").routes().hasOnlyHosts(Set.of("shop.example.com", "www.example.com"));
   * }</pre>
   *
   * @param hosts hosts as the manifest has them; {@code *} for every host
   * @return this
   * @throws AssertionError if another is; the message lists the hosts
   */
  public RoutesAssert hasOnlyHosts(Collection<String> hosts) {
    if (!hosts.containsAll(routes.hosts())) {
      throw subject()
          .mismatch(
              "to have in " + subject().path() + " only the hosts",
              String.join(", ", new TreeSet<>(hosts)),
              hosts());
    }
    return this;
  }

  /**
   * Checks that a path of a host is served.
   *
   * <pre>{@code
   * // passes for path: / and pathType: Prefix, fails for pathType: Exact
   * assertThat(chart).ingress("shop-web").routes().hasPath("shop.example.com", "/", "Prefix");
   * }</pre>
   *
   * @param host the host; {@code *} for every host
   * @param path such as {@code /api}
   * @param pathType {@code Prefix} (of an HTTPRoute {@code PathPrefix}, which is taken for the
   *     same), {@code Exact}, {@code ImplementationSpecific} or {@code RegularExpression}
   * @return this
   * @throws AssertionError if it is not; the message lists the routes
   */
  public RoutesAssert hasPath(String host, String path, String pathType) {
    if (routes.routes().stream().noneMatch(route -> route.isFor(host, path, pathType))) {
      throw missing("%s%s (%s)".formatted(host, path, Route.type(pathType)));
    }
    return this;
  }

  /**
   * Checks that traffic goes to a Service's port.
   *
   * <pre>{@code
   * // passes for port number 80, and for name http where shop-web's port 80 has that name
   * assertThat(chart).ingress("shop-web").routes().routesTo("shop-web", 80);
   * }</pre>
   *
   * @param service the Service's name
   * @param port its port
   * @return this
   * @throws AssertionError if it does not; the message lists the routes
   */
  public RoutesAssert routesTo(String service, int port) {
    return routesTo(service, String.valueOf(port));
  }

  /**
   * Checks that traffic goes to a Service's port by its name.
   *
   * <pre>{@code
   * // passes for port name http, and for number 80 where shop-web's port http has that number
   * assertThat(chart).ingress("shop-web").routes().routesTo("shop-web", "http");
   * }</pre>
   *
   * @param service the Service's name
   * @param port its port's name
   * @return this
   * @throws AssertionError if it does not; the message lists the routes
   */
  public RoutesAssert routesTo(String service, String port) {
    if (routes.routes().stream().noneMatch(route -> route.backend().isTo(service, port))) {
      throw missing(service + ":" + port);
    }
    return this;
  }

  /**
   * Checks that no host serves a path, of whatever type.
   *
   * <pre>{@code
   * // passes for the paths / and /api/v2, fails for /api
   * assertThat(chart).ingress("shop-web").routes().doesNotHavePath("/api");
   * }</pre>
   *
   * @param path the path as the manifest has it
   * @return this
   * @throws AssertionError if one does; the message lists the routes that have it
   */
  public RoutesAssert doesNotHavePath(String path) {
    return haveNone(path, route -> route.path().equals(path));
  }

  /**
   * Checks that no traffic goes to a Service, whatever its port.
   *
   * <pre>{@code
   * // passes when all goes to shop-web, fails when a path goes to shop-admin
   * assertThat(chart).ingress("shop-web").routes().doesNotRouteTo("shop-admin");
   * }</pre>
   *
   * @param service the Service's name
   * @return this
   * @throws AssertionError if some does; the message lists the routes that lead there
   */
  public RoutesAssert doesNotRouteTo(String service) {
    return haveNone(service, route -> route.backend().service().equals(service));
  }

  /**
   * Names Services that are not part of the release, which {@link #reachServices} then lets pass.
   *
   * @param services their names
   * @return the same routes
   */
  public RoutesAssert withExternal(String... services) {
    return new RoutesAssert(routes, Set.of(services));
  }

  /**
   * Checks that every backend is a Service of this release, with that port, by name or number.
   * Backends that are no Services are left out.
   *
   * <pre>{@code
   * // passes when shop-web has a port http, fails when it has not, and when there is no shop-web
   * assertThat(chart).ingress("shop-web").routes().reachServices();
   * }</pre>
   *
   * @return this
   * @throws AssertionError if one is not, or there is no route; the message lists all that fail
   */
  public RoutesAssert reachServices() {
    if (routes.routes().isEmpty()) {
      throw missing("a backend");
    }
    AllOf.check(
        subject().context(),
        subject().object(),
        routes.routes().stream()
            .map(Route::backend)
            .distinct()
            .<Runnable>map(backend -> () -> backend.isReached(external))
            .toList());
    return this;
  }

  private RoutesAssert haveNone(String unwanted, Predicate<Route> condition) {
    List<String> found = routes.routes().stream().filter(condition).map(Route::toString).toList();
    if (!found.isEmpty()) {
      throw subject()
          .at("spec.rules")
          .mismatch("not to route by spec.rules", unwanted, String.join("\n", found));
    }
    return this;
  }

  private AssertionError missing(String expected) {
    String found = actual.isEmpty() ? "no routes" : String.join("\n", actual);
    return subject().at("spec.rules").mismatch("to route by spec.rules", expected, found);
  }

  private String hosts() {
    return routes.hosts().isEmpty() ? "no hosts" : String.join(", ", routes.hosts());
  }
}
