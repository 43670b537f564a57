package io.helmtest.assertions.networking;

import io.helmtest.assertions.subject.Arguments;
import io.helmtest.assertions.subject.Externals;
import io.helmtest.assertions.subject.Subject;
import io.helmtest.assertions.subject.SubjectAssert;
import io.helmtest.declaration.ExternalObject;
import io.helmtest.message.ClosestMatch;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.annotation.CheckReturnValue;

/**
 * Hosts, paths and backends of an Ingress or an HTTPRoute, in the same words. {@code *} stands for
 * every host. An HTTPRoute without hostnames has those of the listeners that it is attached to.
 *
 * @see <a href="https://kubernetes.io/docs/concepts/services-networking/ingress/">Ingress</a>
 * @see <a href="https://gateway-api.sigs.k8s.io/api-types/httproute/">HTTPRoute</a>
 */
public final class RoutesAssert extends SubjectAssert<RoutesAssert> {
  private final Function<Subject, Routes> reader;
  private final Routes routes;
  private final Externals externals;

  private RoutesAssert(Subject object, Function<Subject, Routes> reader, Externals externals) {
    super(object, RoutesAssert.class);
    this.reader = reader;
    this.routes = reader.apply(subject());
    this.externals = externals;
  }

  /**
   * The routes of an Ingress.
   *
   * @param ingress the Ingress
   * @return its routes, default backend included
   */
  public static RoutesAssert ofIngress(Subject ingress) {
    return new RoutesAssert(ingress, IngressRoutes::of, Externals.NONE);
  }

  /**
   * The routes of an HTTPRoute.
   *
   * @param route the HTTPRoute
   * @return its routes
   */
  public static RoutesAssert ofHttpRoute(Subject route) {
    return new RoutesAssert(route, HttpRouteRoutes::of, Externals.NONE);
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
      throw wrongHosts("host", host, ClosestMatch.question(host, routes.hosts()));
    }
    return this;
  }

  /**
   * Checks that a host is not served.
   *
   * <pre>{@code
   * // passes for shop.example.com alone, fails for shop.dev.example.com
   * assertThat(chart).ingress("shop-web").routes().doesNotHaveHost("shop.dev.example.com");
   * }</pre>
   *
   * @param host the host as the manifest has it; {@code *} for every host
   * @return this
   * @throws AssertionError if it is served
   */
  public RoutesAssert doesNotHaveHost(String host) {
    if (routes.hosts().contains(host)) {
      throw wrongHosts("no host", host, "");
    }
    return this;
  }

  /**
   * Checks that some hosts are served and no others, in any order.
   *
   * <pre>{@code
   * // passes for this host alone, fails when the release serves shop.dev.example.com too
   * assertThat(chart).ingress("shop-web").routes().hasOnlyHosts("shop.example.com");
   * }</pre>
   *
   * @param hosts all hosts as the manifest has them; {@code *} for every host
   * @return this
   * @throws AssertionError if one is missing or another is there
   * @throws IllegalArgumentException if no host is named
   */
  public RoutesAssert hasOnlyHosts(String... hosts) {
    Set<String> only = new TreeSet<>(Arguments.some("hasOnlyHosts", hosts));
    if (!only.equals(new TreeSet<>(routes.hosts()))) {
      throw wrongHosts("only the hosts", String.join(", ", only), "");
    }
    return this;
  }

  /**
   * Checks that a host is served, and none but some.
   *
   * <pre>{@code
   * // passes for shop.example.com alone, fails for shop.dev.example.com, and for a rule without host
   * assertThat(chart).ingress("shop-web").routes().hasAtMostHosts("shop.example.com", "www.example.com");
   * }</pre>
   *
   * @param hosts hosts as the manifest has them; {@code *} for every host
   * @return this
   * @throws AssertionError if another host is served, or none; the message lists the hosts
   * @throws IllegalArgumentException if no host is named
   */
  public RoutesAssert hasAtMostHosts(String... hosts) {
    List<String> most = Arguments.some("hasAtMostHosts", hosts);
    if (routes.hosts().isEmpty() || !most.containsAll(routes.hosts())) {
      throw wrongHosts("at most the hosts", String.join(", ", new TreeSet<>(most)), "");
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
      throw missing(
          "%s%s (%s)".formatted(host, path, Route.type(pathType)),
          route -> Stream.of(route.served()));
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
      throw missing(service + ":" + port, Route::targets);
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
   * Declares Services that are there without the release, beside those declared before.
   *
   * @param services the Services
   * @return the same routes
   */
  @CheckReturnValue
  public RoutesAssert allowingExternal(ExternalObject... services) {
    return new RoutesAssert(subject(), reader, externals.and(subject(), services));
  }

  /**
   * Checks that every backend is a Service of this release, with that port, by name or number, and
   * that each rule of an HTTPRoute has a backend or a filter that answers, such as a redirect.
   * Backends that are no Services are left out.
   *
   * <pre>{@code
   * // passes when shop-web has a port http, fails when it has not, and when there is no shop-web
   * assertThat(chart).ingress("shop-web").routes().reachServices();
   * }</pre>
   *
   * @return this
   * @throws AssertionError if one is not, or nothing answers; the message lists all that fail
   */
  public RoutesAssert reachServices() {
    Stream<Runnable> answers = routes.unanswered().stream().map(rule -> () -> isAnswered(rule));
    Stream<Runnable> backends =
        routes.routes().stream()
            .map(Route::backend)
            .distinct()
            .map(backend -> () -> backend.isReached(externals));
    return passesAll(Stream.concat(answers, backends).toList());
  }

  private void isAnswered(Subject rule) {
    throw rule.path().equals("spec.rules")
        ? missing("a backend", route -> Stream.of())
        : rule.mismatch(
            "to route by " + rule.path(), "a backend or a filter that answers", "neither");
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

  private AssertionError missing(String expected, Function<Route, Stream<String>> parts) {
    String found =
        routes.routes().isEmpty()
            ? "no routes"
            : routes.routes().stream().map(Route::toString).collect(Collectors.joining("\n"));
    List<String> candidates = routes.routes().stream().flatMap(parts).toList();
    return subject()
        .at("spec.rules")
        .mismatch(
            "to route by spec.rules", expected, found + ClosestMatch.line(expected, candidates));
  }

  private AssertionError wrongHosts(String what, String expected, String closest) {
    Subject place = routes.place();
    return place.mismatch("to have in " + place.path() + " " + what, expected, hosts() + closest);
  }

  private String hosts() {
    return routes.hosts().isEmpty() ? "no hosts" : String.join(", ", routes.hosts());
  }
}
