package io.helmtest.assertions.comparison;

import io.helmtest.RenderedChart;
import io.helmtest.assertions.subject.AbstractHelmAssert;
import io.helmtest.assertions.subject.Wording;
import io.helmtest.message.Lines;
import java.util.List;

/**
 * What is different between two renders. An object is the same in both by kind, namespace and name;
 * an item of a list by its {@code name} where each has one, otherwise by its index. Null is as good
 * as absent.
 */
public final class ComparisonAssert extends AbstractHelmAssert<ComparisonAssert> {
  private final List<Change> changes;
  private final Comparison comparison;

  /**
   * A comparison.
   *
   * @param changed the render to look at
   * @param base the render to compare with
   * @param wording the words that a test adds to failures
   */
  public ComparisonAssert(RenderedChart changed, RenderedChart base, Wording wording) {
    super(wording, ComparisonAssert.class);
    this.comparison = Comparison.of(changed, base, wording());
    this.changes = comparison.changes();
  }

  /**
   * The changes as data, for what has no assertion here.
   *
   * @return the changes, in the order of the base's objects, added objects last; empty if there are
   *     none
   */
  public List<Change> changes() {
    return changes;
  }

  /**
   * Checks that a workload's pods are replaced: something in its pod template differs.
   *
   * <pre>{@code
   * // passes when a checksum of the ConfigMap is in the pod template, fails without
   * assertThat(chart.set("logLevel", "TRACE").render()).comparedTo(chart.render()).restartsPods("shop-api");
   * }</pre>
   *
   * @param workload its name, or kind and name such as {@code Deployment shop-api}
   * @return this
   * @throws AssertionError if the pod template is the same, or the workload is not in both renders;
   *     the message lists the workloads that are
   */
  public ComparisonAssert restartsPods(String workload) {
    ObjectPair pair = comparison.workload(workload);
    if (podChanges(pair).isEmpty()) {
      throw comparison.failure(
          pair.id(),
          "to restart its pods but %s is the same. Its changes are\n%s"
              .formatted(podTemplate(pair), lines(comparison.masked(pair.changes()))));
    }
    return this;
  }

  /**
   * Checks that a workload's pods stay: nothing in its pod template differs.
   *
   * <pre>{@code
   * // passes when only the replicas change, fails when an image does
   * assertThat(chart.set("api.replicas", 5).render()).comparedTo(chart.render()).doesNotRestartPods("shop-api");
   * }</pre>
   *
   * @param workload its name, or kind and name such as {@code Deployment shop-api}
   * @return this
   * @throws AssertionError if the pod template differs, or the workload is not in both renders; the
   *     message lists the changes
   */
  public ComparisonAssert doesNotRestartPods(String workload) {
    ObjectPair pair = comparison.workload(workload);
    List<Change> changes = podChanges(pair);
    if (!changes.isEmpty()) {
      throw comparison.failure(
          pair.id(),
          "not to restart its pods but %s changes\n%s"
              .formatted(podTemplate(pair), lines(changes)));
    }
    return this;
  }

  /**
   * Checks that nothing else changes, and that all of these do. An object that was added or removed
   * is a change of the whole object.
   *
   * <pre>{@code
   * // passes when only the image changes, fails when anything else does, and when the image does not
   * assertThat(changed).comparedTo(base)
   *     .changesOnly("Deployment shop-web: spec.template.spec.containers[web].image");
   * }</pre>
   *
   * @param what objects such as {@code Deployment shop-web}, or objects with a path, which stands
   *     for all below it; an object in another namespace than the release's is called {@code
   *     Service shop-web in namespace other}
   * @return this
   * @throws AssertionError if something else changes, or one of these does not; the message lists
   *     both
   * @throws IllegalArgumentException if nothing is named
   */
  public ComparisonAssert changesOnly(String... what) {
    if (what.length == 0) {
      throw new IllegalArgumentException(
          "changesOnly() without a change: name at least one, or say changesNothing()");
    }
    AllowedChanges allowed = AllowedChanges.of(what);
    if (!allowed.areExactly(changes)) {
      throw comparison.failure(allowed.compareWith(changes));
    }
    return this;
  }

  /**
   * Checks that both renders have the same objects with the same values, in a render that has
   * something. Order of objects, comments and templates do not count.
   *
   * <pre>{@code
   * // passes when the value is not used while the Ingress is off, fails when it is
   * assertThat(closed.set("ingress.host", "x.example.com").render()).comparedTo(closed.render()).changesNothing();
   * }</pre>
   *
   * @return this
   * @throws AssertionError if something changes, or both renders are empty; the message lists the
   *     changes
   */
  public ComparisonAssert changesNothing() {
    if (comparison.pairs().isEmpty()) {
      throw comparison.failure(
          "to change nothing in a render that has something, but nothing at all was rendered");
    }
    if (!changes.isEmpty()) {
      throw comparison.failure("to change nothing but it changes\n" + lines(changes));
    }
    return this;
  }

  private List<Change> podChanges(ObjectPair workload) {
    return comparison.masked(workload.changes(workload.podPath()));
  }

  private static String podTemplate(ObjectPair workload) {
    return workload.podPath().isEmpty() ? "the Pod" : workload.podPath();
  }

  private static String lines(List<Change> changes) {
    return Lines.of(changes.stream().map(Change::toString).toList());
  }
}
