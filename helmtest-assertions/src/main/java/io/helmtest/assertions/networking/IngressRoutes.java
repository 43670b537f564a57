package io.helmtest.assertions.networking;

import io.fabric8.kubernetes.api.model.networking.v1.HTTPIngressPath;
import io.fabric8.kubernetes.api.model.networking.v1.Ingress;
import io.fabric8.kubernetes.api.model.networking.v1.IngressBackend;
import io.fabric8.kubernetes.api.model.networking.v1.IngressRule;
import io.fabric8.kubernetes.api.model.networking.v1.IngressSpec;
import io.helmtest.assertions.subject.Subject;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The routes of an Ingress, with its default backend. */
record IngressRoutes(Subject ingress, IngressSpec spec) {

  static Routes of(Subject ingress) {
    IngressSpec spec = ingress.document().as(Ingress.class).getSpec();
    List<String> hosts =
        spec.getRules().stream().map(rule -> Route.host(rule.getHost())).distinct().toList();
    IngressRoutes routes = new IngressRoutes(ingress, spec);
    return new Routes(ingress.at("spec.rules"), hosts, routes.all(), routes.unanswered());
  }

  // A resource other than a Service answers, too.
  private List<Subject> unanswered() {
    boolean byPath =
        spec.getRules().stream()
            .anyMatch(rule -> rule.getHttp() != null && !rule.getHttp().getPaths().isEmpty());
    return byPath || spec.getDefaultBackend() != null
        ? List.of()
        : List.of(ingress.at("spec.rules"));
  }

  private List<Route> all() {
    return Stream.concat(
            IntStream.range(0, spec.getRules().size()).boxed().flatMap(this::ofRule),
            route("spec.defaultBackend", Route.EVERY_HOST, "/", "Prefix", spec.getDefaultBackend()))
        .toList();
  }

  private Stream<Route> ofRule(int index) {
    IngressRule rule = spec.getRules().get(index);
    List<HTTPIngressPath> paths = rule.getHttp() == null ? List.of() : rule.getHttp().getPaths();
    String path = "spec.rules[" + index + "].http.paths";
    return IntStream.range(0, paths.size())
        .boxed()
        .flatMap(i -> ofPath(path + "[" + i + "].backend", rule, paths.get(i)));
  }

  private Stream<Route> ofPath(String place, IngressRule rule, HTTPIngressPath path) {
    return route(
        place,
        Route.host(rule.getHost()),
        Route.path(path.getPath()),
        Objects.requireNonNullElse(path.getPathType(), "ImplementationSpecific"),
        path.getBackend());
  }

  private Stream<Route> route(
      String place, String host, String path, String type, @Nullable IngressBackend backend) {
    return backend == null || backend.getService() == null
        ? Stream.empty()
        : Stream.of(
            new Route(
                host,
                path,
                type,
                ServiceBackend.of(ingress.at(place + ".service"), backend.getService())));
  }
}
