package io.helmtest.assertions.container;

import io.fabric8.kubernetes.api.model.Quantity;
import io.fabric8.kubernetes.api.model.ResourceRequirements;
import io.helmtest.PodContainer;
import io.helmtest.Workload;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A container's requests and limits as they take effect: its own, a request that defaults to the
 * limit, and those of the whole pod where the container has none.
 *
 * @see <a
 *     href="https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/">Resource
 *     management</a>
 */
public final class ResourceAmounts {
  private final Level ownRequests;
  private final Level ownLimits;
  private final Level podRequests;
  private final Level podLimits;

  /**
   * The requests and limits of a container.
   *
   * @param workload the workload it is of
   * @param container the container
   */
  public ResourceAmounts(Workload workload, PodContainer container) {
    Optional<ResourceRequirements> own = Optional.ofNullable(container.container().getResources());
    Optional<ResourceRequirements> pod = Optional.ofNullable(workload.podSpec().getResources());
    String place = container.path() + ".resources";
    String podPlace = workload.podPath("spec.resources");
    ownRequests = level(own.map(ResourceRequirements::getRequests), place + ".requests", "");
    ownLimits = level(own.map(ResourceRequirements::getLimits), place + ".limits", "");
    podRequests =
        level(
            pod.map(ResourceRequirements::getRequests),
            podPlace + ".requests",
            " (of the whole pod)");
    podLimits =
        level(
            pod.map(ResourceRequirements::getLimits), podPlace + ".limits", " (of the whole pod)");
  }

  /**
   * Tells whether a resource is requested.
   *
   * @param resource such as {@code cpu}
   * @return whether something of it is, by a limit or for the whole pod, too
   */
  public boolean haveRequest(String resource) {
    return request(resource).isPresent();
  }

  Optional<ResourceAmount> request(String resource) {
    return Stream.of(
            ownRequests.of(resource),
            ownLimits.saying(" (the limit, as there is no request)").of(resource),
            podRequests.of(resource),
            podLimits.saying(" (the limit of the whole pod, as there is no request)").of(resource))
        .flatMap(Optional::stream)
        .findFirst();
  }

  Optional<ResourceAmount> limit(String resource) {
    return ownLimits.of(resource).or(() -> podLimits.of(resource));
  }

  /** Every resource that container or pod says something of. */
  Set<String> resources() {
    Set<String> resources = new TreeSet<>();
    Stream.of(ownRequests, ownLimits, podRequests, podLimits)
        .forEach(level -> resources.addAll(level.quantities().keySet()));
    return resources;
  }

  private static Level level(Optional<Map<String, Quantity>> found, String path, String origin) {
    return new Level(found.orElse(Map.of()), path, origin);
  }

  /** One of the four places, which may say nothing. */
  private record Level(Map<String, @Nullable Quantity> quantities, String path, String origin) {
    Optional<ResourceAmount> of(String resource) {
      return Optional.ofNullable(quantities.get(resource))
          .map(
              quantity ->
                  new ResourceAmount(
                      resource, quantity, ResourceAmount.path(path, resource), origin));
    }

    Level saying(String other) {
      return new Level(quantities, path, other);
    }
  }
}
