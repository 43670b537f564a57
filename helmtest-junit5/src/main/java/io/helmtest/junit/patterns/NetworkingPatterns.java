package io.helmtest.junit.patterns;

import static io.helmtest.junit.patterns.Subjects.each;

import io.helmtest.PerEnvironment;
import io.helmtest.RenderedChart;
import io.helmtest.assertions.RenderedChartAssert;
import io.helmtest.junit.EnvironmentTest;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Services, routes and autoscalers. */
public interface NetworkingPatterns extends ExternalObjects {

  /**
   * The hosts that the release serves: all of them by its Ingresses, and all of them by its
   * HTTPRoutes, where it has such.
   *
   * @return hosts for each environment; nothing is demanded unless overridden
   */
  default Optional<PerEnvironment<Set<String>>> hosts() {
    return Optional.empty();
  }

  /**
   * The bounds of the HorizontalPodAutoscalers.
   *
   * @return for each environment the bounds by the autoscaler's name; nothing is demanded unless
   *     overridden
   */
  default Optional<PerEnvironment<Map<String, Bounds>>> horizontalPodAutoscalerBounds() {
    return Optional.empty();
  }

  /**
   * Each backend of an Ingress or HTTPRoute is a Service of the release with that port, TLS covers
   * each host of an Ingress, each HTTPRoute belongs to a Gateway, each Gateway's listeners for
   * HTTPS have certificates, and {@link #hosts()} are served. Where a release has both, Ingresses
   * and HTTPRoutes serve the same. What is {@link #externalObjects() external} need not be
   * rendered.
   *
   * @param chart the render
   */
  @EnvironmentTest
  default void ingresses(RenderedChart chart) {
    String[] external = External.names(chart, externalObjects());
    Hosts hosts = new Hosts(hosts().map(known -> known.in(chart)).orElse(Set.of()));
    Pattern.named("ingresses")
        .expecting(hosts.all(), hosts::isServedBy)
        .expecting(NetworkingPatterns::hasParity)
        .check(
            chart,
            each(
                RenderedChartAssert::ingresses,
                ingress -> ingress.routes().withExternal(external).reachServices(),
                ingress -> ingress.tls().coversHosts(),
                ingress -> hosts.areAllOf(ingress.routes())),
            each(
                RenderedChartAssert::httpRoutes,
                route -> route.routes().withExternal(external).reachServices(),
                route -> route.parents().withExternal(external).areRendered(),
                route -> hosts.areAllOf(route.routes())),
            each(RenderedChartAssert::gateways, gateway -> gateway.listeners().haveCertificates()));
  }

  private static void hasParity(RenderedChartAssert release) {
    if (!release.ingresses().isEmpty() && !release.httpRoutes().isEmpty()) {
      release.hasHttpRoutesLikeIngresses();
    }
  }

  /**
   * Each Service selects pods, and each {@code targetPort} is a port of theirs, by number or name
   * and by protocol. Left out are ExternalName Services, Services without a selector, those of
   * another namespace in which the release has no pods, and those whose selector has the name of a
   * custom resource of the release: its operator makes the pods.
   *
   * @param chart the render
   */
  @EnvironmentTest
  default void servicePorts(RenderedChart chart) {
    Pattern.named("servicePorts")
        .check(
            chart, each(OwnPods.of(chart)::services, service -> service.ports().reachContainers()));
  }

  /**
   * Each HorizontalPodAutoscaler has a minimum that is not above its maximum, metrics, and a target
   * in the release that does not set {@code replicas} itself; and it has its {@link
   * #horizontalPodAutoscalerBounds()}.
   *
   * @param chart the render
   */
  @EnvironmentTest
  default void horizontalPodAutoscalers(RenderedChart chart) {
    Map<String, Bounds> bounds =
        horizontalPodAutoscalerBounds().map(known -> known.in(chart)).orElse(Map.of());
    Pattern.named("horizontalPodAutoscalers")
        .expecting(
            bounds.keySet(),
            (release, name) -> Objects.requireNonNull(bounds.get(name)).areOf(release, name))
        .check(
            chart,
            each(
                RenderedChartAssert::horizontalPodAutoscalers,
                autoscaler -> autoscaler.scaling().isEffective()));
  }
}
