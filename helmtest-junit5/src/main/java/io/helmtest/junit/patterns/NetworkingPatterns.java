package io.helmtest.junit.patterns;

import static io.helmtest.junit.patterns.Subjects.each;

import io.helmtest.RenderedChart;
import io.helmtest.assertions.RenderedChartAssert;
import io.helmtest.declaration.ExternalObject;
import io.helmtest.junit.EnvironmentTest;
import java.util.Map;
import java.util.Objects;

/** Services, routes and autoscalers. */
public interface NetworkingPatterns extends OwnersDemands {

  /**
   * Each backend of an Ingress or HTTPRoute is a Service of the release with that port, TLS covers
   * each host of an Ingress, each HTTPRoute belongs to a Gateway, each Gateway's listeners for
   * HTTPS have certificates, and the hosts that the owner demands are served. Where a release has
   * both, Ingresses and HTTPRoutes serve the same. What comes from elsewhere need not be rendered.
   *
   * @param chart the render
   * @see Demands#hosts
   * @see Demands#allowingExternal
   * @see Demands#allowingMissingTls
   */
  @EnvironmentTest
  default void ingresses(RenderedChart chart) {
    ChartDemands demands = ChartDemands.of(this, chart, Allowance.MISSING_TLS);
    ExternalObject[] external = demands.externals();
    Hosts hosts = new Hosts(demands.demands().of(Demand.HOSTS));
    Pattern.named("ingresses")
        .expecting(hosts.all(), hosts::isServedBy)
        .expecting(NetworkingPatterns::hasParity)
        .check(
            chart,
            each(
                RenderedChartAssert::ingresses,
                ingress -> ingress.routes().allowingExternal(external).reachServices(),
                demands.unless(
                    Allowance.MISSING_TLS, Scope::nameOf, ingress -> ingress.tls().coversHosts()),
                ingress -> hosts.areAllOf(ingress.routes())),
            each(
                RenderedChartAssert::httpRoutes,
                route -> route.routes().allowingExternal(external).reachServices(),
                route -> route.parents().allowingExternal(external).areRendered(),
                route -> hosts.areAllOf(route.routes())),
            each(RenderedChartAssert::gateways, gateway -> gateway.listeners().haveCertificates()));
  }

  private static void hasParity(RenderedChartAssert release) {
    if (!release.ingresses().toList().isEmpty() && !release.httpRoutes().toList().isEmpty()) {
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
   * @see Demands#allowingUndeclaredPorts
   * @see Demands#allowingPodsOfOthers
   */
  @EnvironmentTest
  default void servicePorts(RenderedChart chart) {
    ServicePorts ports =
        new ServicePorts(
            ChartDemands.of(this, chart, Allowance.UNDECLARED_PORTS, Allowance.PODS_OF_OTHERS));
    Pattern.named("servicePorts")
        .check(chart, each(OwnPods.of(chart)::services, ports::areReached));
  }

  /**
   * Each HorizontalPodAutoscaler has a minimum that is not above its maximum, metrics, and a target
   * in the release that does not set {@code replicas} itself; and it has the bounds that the owner
   * demands.
   *
   * @param chart the render
   * @see Demands#bounds
   * @see Demands#allowingReplicas
   */
  @EnvironmentTest
  default void horizontalPodAutoscalers(RenderedChart chart) {
    ChartDemands demands = ChartDemands.of(this, chart, Allowance.REPLICAS);
    Map<String, Bounds> bounds = demands.demands().bounds();
    Pattern.named("horizontalPodAutoscalers")
        .expecting(
            bounds.keySet(),
            (release, name) -> Objects.requireNonNull(bounds.get(name)).areOf(release, name))
        .check(
            chart,
            each(
                RenderedChartAssert::horizontalPodAutoscalers,
                autoscaler ->
                    demands.loosen(
                        Allowance.REPLICAS,
                        Scope.nameOf(autoscaler),
                        () -> autoscaler.scaling().isEffective(),
                        () -> autoscaler.scaling().allowingReplicas().isEffective())));
  }
}
