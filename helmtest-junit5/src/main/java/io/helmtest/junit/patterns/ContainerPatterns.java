package io.helmtest.junit.patterns;

import static io.helmtest.junit.patterns.Allowance.LATEST_IMAGES;
import static io.helmtest.junit.patterns.Allowance.MISSING_REQUESTS;
import static io.helmtest.junit.patterns.Allowance.SHARED_PORT_NAMES;
import static io.helmtest.junit.patterns.Subjects.each;

import io.helmtest.RenderedChart;
import io.helmtest.assertions.RenderedChartAssert;
import io.helmtest.junit.EnvironmentTest;

/** Images, ports and resources of all containers: regular, init, sidecar and ephemeral. */
public interface ContainerPatterns extends OwnersDemands {

  /**
   * Each image names a tag other than {@code latest}, or a digest, and comes from the registry that
   * the owner demands.
   *
   * @param chart the render
   * @see Demands#registry
   * @see Demands#allowingLatestImages
   */
  @EnvironmentTest
  default void images(RenderedChart chart) {
    ChartDemands demands = ChartDemands.of(this, chart, Allowance.LATEST_IMAGES);
    Pattern.named("images")
        .check(
            chart,
            each(
                RenderedChartAssert::containers,
                demands.unless(LATEST_IMAGES, container -> container.image().isNotLatest()),
                container ->
                    demands.one(Demand.REGISTRY).ifPresent(container.image()::hasRegistry)));
  }

  /**
   * The names of the ports are valid, and unique in their pod.
   *
   * @param chart the render
   * @see Demands#allowingSharedPortNames
   */
  @EnvironmentTest
  default void ports(RenderedChart chart) {
    ChartDemands demands = ChartDemands.of(this, chart, Allowance.SHARED_PORT_NAMES);
    Pattern.named("ports")
        .check(
            chart,
            each(
                Scope::containersWithPorts,
                container -> container.ports().haveValidNames(),
                demands.unless(
                    SHARED_PORT_NAMES, container -> container.ports().haveUniqueNames())));
  }

  /**
   * CPU and memory are requested, by the container or for the whole pod; requests and limits are at
   * least what the owner demands, and no request is more than its limit. Limits are not demanded.
   * Ephemeral containers are left out: Kubernetes gives them no resources.
   *
   * @param chart the render
   * @see Demands#leastCpu
   * @see Demands#leastMemory
   * @see Demands#allowingMissingRequests
   */
  @EnvironmentTest
  default void resources(RenderedChart chart) {
    ChartDemands demands = ChartDemands.of(this, chart, Allowance.MISSING_REQUESTS);
    String cpu = demands.one(Demand.LEAST_CPU).orElseThrow();
    String memory = demands.one(Demand.LEAST_MEMORY).orElseThrow();
    Pattern.named("resources")
        .check(
            chart,
            each(
                Scope::lastingContainers,
                demands.unless(MISSING_REQUESTS, container -> container.resources().hasRequests()),
                container -> container.resources().areNotBelow(cpu, memory),
                container -> container.resources().requestsDoNotExceedLimits()));
  }
}
