package io.helmtest.assertions.container;

import io.helmtest.PodContainer;
import io.helmtest.Workload;
import io.helmtest.assertions.subject.Subject;
import io.helmtest.assertions.subject.SubjectAssert;
import io.helmtest.message.ClosestMatch;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The requests and limits of a container as they take effect, compared as quantities: {@code 500m}
 * is {@code 0.5}, {@code 1Gi} is {@code 1024Mi}, but not {@code 1G}. A request that is not set is
 * the limit, each resource for itself; where the container says nothing of a resource, the
 * resources of the whole pod count ({@code spec.resources}).
 *
 * @see <a
 *     href="https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/">Resource
 *     management for pods and containers</a>
 */
public final class ResourcesAssert extends SubjectAssert<ResourcesAssert> {
  private static final String LEAST_CPU = "10m";
  private static final String LEAST_MEMORY = "16Mi";

  private final ResourceAmounts amounts;

  /**
   * The resources of a container.
   *
   * @param subject the container's place
   * @param workload the workload it is of
   * @param container the container
   */
  public ResourcesAssert(Subject subject, Workload workload, PodContainer container) {
    super(subject.field("resources"), ResourcesAssert.class);
    this.amounts = new ResourceAmounts(workload, container);
  }

  /**
   * Checks how much of a resource is requested.
   *
   * <pre>{@code
   * // passes for cpu: 250m, cpu: "0.25", and limits.cpu: 250m without a request; fails for 100m
   * assertThat(chart).deployment("shop-web").container("web").resources().hasRequest("cpu", "250m");
   * }</pre>
   *
   * @param resource such as {@code cpu} or {@code memory}
   * @param quantity such as {@code 250m} or {@code 256Mi}
   * @return this
   * @throws AssertionError if another amount takes effect, or none
   * @throws IllegalArgumentException if the quantity is none, or a fraction of a byte
   */
  public ResourcesAssert hasRequest(String resource, String quantity) {
    return hasAmount("requests", resource, quantity, amounts.request(resource));
  }

  /**
   * Checks the limit of a resource.
   *
   * <pre>{@code
   * // passes for memory: 1Gi and memory: 1024Mi, fails for memory: 1G and without a limit
   * assertThat(chart).deployment("shop-web").container("web").resources().hasLimit("memory", "1Gi");
   * }</pre>
   *
   * @param resource such as {@code cpu} or {@code memory}
   * @param quantity such as {@code 500m} or {@code 512Mi}
   * @return this
   * @throws AssertionError if it is another, or there is none
   * @throws IllegalArgumentException if the quantity is none, or a fraction of a byte
   */
  public ResourcesAssert hasLimit(String resource, String quantity) {
    return hasAmount("limits", resource, quantity, amounts.limit(resource));
  }

  /**
   * Checks that a resource has no limit.
   *
   * <pre>{@code
   * // passes without limits.cpu, fails with it, and with one of the whole pod
   * assertThat(chart).deployment("shop-web").container("web").resources().doesNotHaveLimit("cpu");
   * }</pre>
   *
   * @param resource such as {@code cpu}
   * @return this
   * @throws AssertionError if it has one
   */
  public ResourcesAssert doesNotHaveLimit(String resource) {
    return isAbsent(amounts.limit(resource));
  }

  /**
   * Checks that nothing of a resource is requested, not by a limit either.
   *
   * <pre>{@code
   * // passes without nvidia.com/gpu, fails with it in requests, and in limits alone
   * assertThat(chart).deployment("shop-web").container("web").resources().doesNotHaveRequest("nvidia.com/gpu");
   * }</pre>
   *
   * @param resource such as {@code cpu}
   * @return this
   * @throws AssertionError if something is
   */
  public ResourcesAssert doesNotHaveRequest(String resource) {
    return isAbsent(amounts.request(resource));
  }

  /**
   * Checks that both CPU and memory are requested, as the deployment safeguards of Azure Kubernetes
   * Service demand.
   *
   * <pre>{@code
   * // passes for requests of both, and for limits of both; fails when memory is in neither
   * assertThat(chart).deployment("shop-web").container("web").resources().hasRequests();
   * }</pre>
   *
   * @return this
   * @throws AssertionError if one is not
   * @see <a href="https://learn.microsoft.com/azure/aks/deployment-safeguards">Deployment
   *     safeguards</a>
   */
  public ResourcesAssert hasRequests() {
    return passesAll(List.of(() -> hasRequest("cpu"), () -> hasRequest("memory")));
  }

  /**
   * Checks that no request is more than its limit. A request without a limit never is.
   *
   * <pre>{@code
   * // passes for a request of 500m with a limit of 0.5, fails with a limit of 250m
   * assertThat(chart).deployment("shop-web").container("web").resources().requestsDoNotExceedLimits();
   * }</pre>
   *
   * @return this
   * @throws AssertionError if one is; all are reported
   */
  public ResourcesAssert requestsDoNotExceedLimits() {
    return passesAll(
        amounts.resources().stream().<Runnable>map(name -> () -> isWithinLimit(name)).toList());
  }

  /**
   * Checks that a process can run: CPU and memory are requested, requests and limits of both are at
   * least {@code 10m} and {@code 16Mi}, and no request is more than its limit. All failures are
   * reported.
   *
   * <pre>{@code
   * // passes for {cpu: 100m, memory: 256Mi}, fails for cpu: 5m, memory: 6Mi and memory: 100m
   * assertThat(chart).deployment("shop-web").container("web").resources().areViable();
   * }</pre>
   *
   * @return this
   * @throws AssertionError if one is missing, less, or more than its limit
   */
  public ResourcesAssert areViable() {
    return areViable(LEAST_CPU, LEAST_MEMORY);
  }

  /**
   * Checks that a process can run that needs more than most: as {@link #areViable()}, with a floor
   * of one's own.
   *
   * <pre>{@code
   * // passes for {cpu: 100m, memory: 256Mi}, fails for memory: 128Mi
   * assertThat(chart).deployment("shop-web").container("web").resources().areViable("50m", "192Mi");
   * }</pre>
   *
   * @param cpu the least CPU, such as {@code 50m}
   * @param memory the least memory, such as {@code 64Mi}
   * @return this
   * @throws AssertionError if one is missing, less, or more than its limit
   * @throws IllegalArgumentException if one of the two is not a quantity
   */
  public ResourcesAssert areViable(String cpu, String memory) {
    return passesAll(
        List.of(
            this::hasRequests, () -> areNotBelow(cpu, memory), this::requestsDoNotExceedLimits));
  }

  /**
   * Checks that requests and limits, where there are any, are not less than a floor.
   *
   * <pre>{@code
   * // passes for a request of 10m and without a request, fails for a limit of 5m
   * assertThat(chart).deployment("shop-web").container("web").resources().areNotBelow("10m", "16Mi");
   * }</pre>
   *
   * @param cpu the least CPU, such as {@code 10m}
   * @param memory the least memory, such as {@code 16Mi}
   * @return this
   * @throws AssertionError if one is less
   * @throws IllegalArgumentException if a floor is not a quantity, or a fraction of a byte
   */
  public ResourcesAssert areNotBelow(String cpu, String memory) {
    List<Runnable> checks = new ArrayList<>(atLeast("cpu", cpu));
    checks.addAll(atLeast("memory", memory));
    return passesAll(checks);
  }

  private List<Runnable> atLeast(String resource, String quantity) {
    BigDecimal floor = ResourceAmount.parse(resource, quantity);
    Optional<ResourceAmount> limit = amounts.limit(resource);
    Optional<ResourceAmount> request =
        amounts
            .request(resource)
            .filter(found -> limit.filter(same -> same.path().equals(found.path())).isEmpty());
    return List.of(
        () -> request.ifPresent(found -> isAtLeast(floor, quantity, found)),
        () -> limit.ifPresent(found -> isAtLeast(floor, quantity, found)));
  }

  private void isAtLeast(BigDecimal floor, String quantity, ResourceAmount found) {
    if (found.amount().compareTo(floor) < 0) {
      throw subject().at(found.path()).mismatch("at least " + quantity, found);
    }
  }

  private void hasRequest(String resource) {
    if (amounts.request(resource).isEmpty()) {
      throw place("requests", resource).mismatch("a request", "absent");
    }
  }

  private void isWithinLimit(String resource) {
    amounts
        .request(resource)
        .ifPresent(request -> amounts.limit(resource).ifPresent(limit -> isWithin(limit, request)));
  }

  private void isWithin(ResourceAmount limit, ResourceAmount request) {
    if (request.amount().compareTo(limit.amount()) > 0) {
      throw subject().at(request.path()).mismatch("at most the limit " + limit, request);
    }
  }

  private ResourcesAssert hasAmount(
      String field, String resource, String quantity, Optional<ResourceAmount> found) {
    BigDecimal expected = ResourceAmount.parse(resource, quantity);
    if (found.filter(amount -> amount.amount().compareTo(expected) == 0).isEmpty()) {
      throw place(field, resource)
          .mismatch(
              quantity, found.map(ResourceAmount::toString).orElseGet(() -> absent(resource)));
    }
    return this;
  }

  private Subject place(String field, String resource) {
    return subject().at(ResourceAmount.path(subject().path() + "." + field, resource));
  }

  private String absent(String resource) {
    return "absent" + ClosestMatch.question(resource, amounts.resources());
  }

  private ResourcesAssert isAbsent(Optional<ResourceAmount> found) {
    found.ifPresent(
        amount -> {
          throw subject()
              .at(amount.path())
              .mismatch("not to have " + amount.path(), "anything", amount);
        });
    return this;
  }
}
