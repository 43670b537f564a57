package io.helmtest.junit.patterns;

import static io.helmtest.junit.patterns.Subjects.each;

import io.helmtest.PerEnvironment;
import io.helmtest.RenderedChart;
import io.helmtest.assertions.RenderedChartAssert;
import io.helmtest.junit.EnvironmentTest;
import java.util.Optional;

/** Images, ports and resources of all containers: regular, init, sidecar and ephemeral. */
public interface ContainerPatterns {

  /**
   * The registry that all images come from.
   *
   * @return host and port for each environment; nothing is demanded unless overridden
   */
  default Optional<PerEnvironment<String>> registry() {
    return Optional.empty();
  }

  /**
   * The least CPU that a container requests, or may use.
   *
   * @return a quantity; {@code 10m} unless overridden
   */
  default String leastCpu() {
    return "10m";
  }

  /**
   * The least memory that a container requests, or may use.
   *
   * @return a quantity; {@code 16Mi} unless overridden
   */
  default String leastMemory() {
    return "16Mi";
  }

  /**
   * Each image names a tag other than {@code latest}, or a digest, and comes from the environment's
   * {@link #registry()}.
   *
   * @param chart the render
   */
  @EnvironmentTest
  default void images(RenderedChart chart) {
    Pattern.named("images")
        .check(
            chart,
            each(
                RenderedChartAssert::containers,
                container -> container.image().isNotLatest(),
                container -> registry().ifPresent(container.image()::hasRegistry)));
  }

  /**
   * The names of the ports are valid, and unique in their pod.
   *
   * @param chart the render
   */
  @EnvironmentTest
  default void ports(RenderedChart chart) {
    Pattern.named("ports")
        .check(chart, each(Scope::containersWithPorts, container -> container.ports().areSound()));
  }

  /**
   * CPU and memory are requested, by the container or for the whole pod; requests and limits are at
   * least {@link #leastCpu()} and {@link #leastMemory()}, and no request is more than its limit.
   * Limits are not demanded. Ephemeral containers are left out: Kubernetes gives them no resources.
   *
   * @param chart the render
   */
  @EnvironmentTest
  default void resources(RenderedChart chart) {
    Pattern.named("resources")
        .check(
            chart,
            each(
                Scope::lastingContainers,
                container -> container.resources().areViable(leastCpu(), leastMemory())));
  }
}
