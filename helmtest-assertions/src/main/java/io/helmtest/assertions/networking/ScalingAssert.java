package io.helmtest.assertions.networking;

import io.helmtest.PodContainer;
import io.helmtest.Workload;
import io.helmtest.assertions.container.ResourceAmounts;
import io.helmtest.assertions.subject.Neighbours;
import io.helmtest.assertions.subject.Subject;
import io.helmtest.assertions.subject.SubjectAssert;
import io.helmtest.manifest.ManifestDocument;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.annotation.CheckReturnValue;

/**
 * What a HorizontalPodAutoscaler scales, within which bounds, of any API version. An absent {@code
 * minReplicas} is 1.
 *
 * @see <a
 *     href="https://kubernetes.io/docs/tasks/run-application/horizontal-pod-autoscale/">Horizontal
 *     Pod Autoscaling</a>
 */
public final class ScalingAssert extends SubjectAssert<ScalingAssert> {
  private final Autoscaler autoscaler;
  private final boolean replicasAllowed;

  /**
   * The scaling of a HorizontalPodAutoscaler.
   *
   * @param subject the HorizontalPodAutoscaler
   */
  public ScalingAssert(Subject subject) {
    this(subject, false);
  }

  private ScalingAssert(Subject subject, boolean replicasAllowed) {
    super(subject.at("spec"), ScalingAssert.class);
    this.autoscaler = new Autoscaler(subject().at(""));
    this.replicasAllowed = replicasAllowed;
  }

  /**
   * Lets {@link #isEffective} pass for a target with {@code spec.replicas}.
   *
   * @return the same scaling
   */
  @CheckReturnValue
  public ScalingAssert allowingReplicas() {
    return new ScalingAssert(subject(), true);
  }

  /**
   * Checks both bounds.
   *
   * <pre>{@code
   * // passes for minReplicas: 2 and maxReplicas: 6, fails for maxReplicas: 4
   * assertThat(chart).horizontalPodAutoscaler("shop-web").scaling().hasBounds(2, 6);
   * }</pre>
   *
   * @param min the fewest replicas, from 0; 1 is the default
   * @param max the most replicas, from 1
   * @return this
   * @throws AssertionError if one is another
   */
  public ScalingAssert hasBounds(int min, int max) {
    int foundMin = autoscaler.minReplicas();
    String foundMax = autoscaler.maxReplicas().map(String::valueOf).orElse("absent");
    if (foundMin != min || !foundMax.equals(String.valueOf(max))) {
      String wrong = foundMin == min ? "spec.maxReplicas" : "spec.minReplicas";
      throw subject()
          .at(wrong)
          .mismatch(
              "to have spec.minReplicas to spec.maxReplicas",
              min + " to " + max,
              foundMin + " to " + foundMax);
    }
    return this;
  }

  /**
   * Checks that it scales a workload.
   *
   * <pre>{@code
   * // passes for scaleTargetRef: {kind: Deployment, name: shop-web}, fails for StatefulSet shop-web
   * assertThat(chart).horizontalPodAutoscaler("shop-web").scaling().hasTarget("Deployment shop-web");
   * }</pre>
   *
   * @param target kind and name
   * @return this
   * @throws AssertionError if it scales another
   */
  public ScalingAssert hasTarget(String target) {
    String found = autoscaler.targetKind() + " " + autoscaler.targetName();
    return hasValue(subject().at("spec.scaleTargetRef"), target, found);
  }

  /**
   * Checks all that makes it work: {@code minReplicas} is at most {@code maxReplicas}, the target
   * is in this release and has no {@code spec.replicas} of its own, which each upgrade would scale
   * it back to, there is a metric, and the containers request the resources whose utilization is
   * measured: where one requests nothing, Kubernetes never scales.
   *
   * <pre>{@code
   * // passes when all of it holds, fails for a Deployment with replicas: 2, and for a misspelt name
   * assertThat(chart).horizontalPodAutoscaler("shop-web").scaling().isEffective();
   * }</pre>
   *
   * @return this
   * @throws AssertionError if some of it does not hold; the message lists all that fails
   */
  public ScalingAssert isEffective() {
    return passesAll(
        List.of(
            this::hasOrderedBounds,
            this::hasRenderedTarget,
            this::hasTargetWithoutReplicas,
            new MetricsAssert(subject())::areDeclared,
            this::hasTargetWithRequests));
  }

  private void hasTargetWithRequests() {
    List<Utilization> measured = Utilization.of(autoscaler);
    autoscaler
        .target()
        .flatMap(Workload::from)
        .ifPresent(
            target ->
                passesAll(
                    target.containers().stream()
                        .flatMap(container -> requests(measured, target, container))
                        .toList()));
  }

  private Stream<Runnable> requests(
      List<Utilization> measured, Workload target, PodContainer container) {
    ResourceAmounts amounts = new ResourceAmounts(target, container);
    return measured.stream()
        .filter(utilization -> utilization.isOf(container))
        .map(Utilization::resource)
        .distinct()
        .filter(resource -> !amounts.haveRequest(resource))
        .map(resource -> () -> requestsNothing(target, container, resource));
  }

  private void requestsNothing(Workload target, PodContainer container, String resource) {
    String path = container.path() + ".resources.requests." + resource;
    throw subject()
        .beside(target.document())
        .at(path)
        .mismatch(
            "a request, since " + subject().object() + " scales on its utilization", "absent");
  }

  private void hasOrderedBounds() {
    int max = autoscaler.maxReplicas().orElse(0);
    if (autoscaler.minReplicas() > max) {
      throw subject()
          .at("spec.maxReplicas")
          .mismatch("at least minReplicas, which is " + autoscaler.minReplicas(), max);
    }
  }

  private void hasRenderedTarget() {
    if (autoscaler.target().isEmpty()) {
      String kind = autoscaler.targetKind();
      String name = autoscaler.targetName();
      Neighbours neighbours = Neighbours.of(subject());
      String wrong = neighbours.ofOtherKind(kind, name).isPresent() ? "kind" : "name";
      throw subject()
          .at("spec.scaleTargetRef." + wrong)
          .mismatch(
              "to find in this release for spec.scaleTargetRef",
              kind + " " + name,
              neighbours.insteadOf(kind, name));
    }
  }

  private void hasTargetWithoutReplicas() {
    autoscaler.target().filter(target -> !replicasAllowed).ifPresent(this::hasNoReplicas);
  }

  private void hasNoReplicas(ManifestDocument target) {
    target
        .value("spec.replicas")
        .ifPresent(
            replicas -> {
              throw subject()
                  .beside(target)
                  .at("spec.replicas")
                  .mismatch(
                      "not to have spec.replicas",
                      "absent, since " + subject().object() + " sets it",
                      replicas);
            });
  }
}
