package io.helmtest.assertions.networking;

import io.fabric8.kubernetes.api.model.gatewayapi.v1.HTTPBackendRef;
import io.fabric8.kubernetes.api.model.gatewayapi.v1.HTTPPathMatch;
import io.fabric8.kubernetes.api.model.gatewayapi.v1.HTTPRoute;
import io.fabric8.kubernetes.api.model.gatewayapi.v1.HTTPRouteMatch;
import io.fabric8.kubernetes.api.model.gatewayapi.v1.HTTPRouteRule;
import io.fabric8.kubernetes.api.model.gatewayapi.v1.HTTPRouteSpec;
import io.fabric8.kubernetes.api.model.gatewayapi.v1.Listener;
import io.helmtest.assertions.subject.Subject;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The routes of an HTTPRoute; without hostnames it has those of the listeners of its Gateways. */
record HttpRouteRoutes(Subject route, HTTPRouteSpec spec) {
  // The other filters change a request on its way to a backend.
  private static final Set<String> ANSWERING = Set.of("RequestRedirect", "ExtensionRef");

  static Routes of(Subject route) {
    HttpRouteRoutes routes =
        new HttpRouteRoutes(route, route.document().as(HTTPRoute.class).getSpec());
    List<String> hosts = routes.hosts();
    return new Routes(route.at("spec.hostnames"), hosts, routes.all(hosts), routes.unanswered());
  }

  private List<String> hosts() {
    List<String> own = spec.getHostnames();
    List<String> hosts = own.isEmpty() ? hostsOfGateways() : own;
    return hosts.isEmpty() ? List.of(Route.EVERY_HOST) : hosts;
  }

  private List<String> hostsOfGateways() {
    return spec.getParentRefs().stream()
        .map(reference -> new Parent(route, reference))
        .flatMap(parent -> parent.listeners().stream())
        .map(Listener::getHostname)
        .map(Route::host)
        .distinct()
        .toList();
  }

  private List<Route> all(List<String> hosts) {
    return IntStream.range(0, spec.getRules().size())
        .boxed()
        .flatMap(
            i ->
                backends("spec.rules[" + i + "].backendRefs", spec.getRules().get(i))
                    .flatMap(backend -> of(spec.getRules().get(i), hosts, backend)))
        .toList();
  }

  private List<Subject> unanswered() {
    List<HTTPRouteRule> rules = spec.getRules();
    return rules.isEmpty()
        ? List.of(route.at("spec.rules"))
        : IntStream.range(0, rules.size())
            .filter(i -> !isAnswered(rules.get(i)))
            .mapToObj(i -> route.at("spec.rules[" + i + "]"))
            .toList();
  }

  private static boolean isAnswered(HTTPRouteRule rule) {
    return !rule.getBackendRefs().isEmpty()
        || rule.getFilters().stream().anyMatch(filter -> ANSWERING.contains(filter.getType()));
  }

  private Stream<ServiceBackend> backends(String place, HTTPRouteRule rule) {
    return IntStream.range(0, rule.getBackendRefs().size())
        .filter(i -> isService(rule.getBackendRefs().get(i)))
        .mapToObj(
            i -> ServiceBackend.of(route.at(place + "[" + i + "]"), rule.getBackendRefs().get(i)));
  }

  private static boolean isService(HTTPBackendRef reference) {
    return reference.getKind() == null || reference.getKind().equals("Service");
  }

  private Stream<Route> of(HTTPRouteRule rule, List<String> hosts, ServiceBackend backend) {
    return hosts.stream()
        .flatMap(host -> paths(rule).map(path -> of(host, path.getPath(), backend)));
  }

  private static Stream<HTTPRouteMatch> paths(HTTPRouteRule rule) {
    return rule.getMatches().isEmpty()
        ? Stream.of(new HTTPRouteMatch())
        : rule.getMatches().stream();
  }

  private static Route of(String host, @Nullable HTTPPathMatch path, ServiceBackend backend) {
    return path == null
        ? new Route(host, "/", "Prefix", backend)
        : new Route(host, Route.path(path.getValue()), Route.type(path.getType()), backend);
  }
}
