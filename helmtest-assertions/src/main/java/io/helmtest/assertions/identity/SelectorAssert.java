package io.helmtest.assertions.identity;

import io.fabric8.kubernetes.api.model.LabelSelector;
import io.helmtest.RenderedChart;
import io.helmtest.Workload;
import io.helmtest.assertions.subject.LabelRequirement;
import io.helmtest.assertions.subject.Subject;
import io.helmtest.assertions.subject.SubjectAssert;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The selector of a workload: {@code spec.selector}, which cannot be changed once it is installed.
 * Of Jobs, CronJobs and Pods, which need none, an absent one passes.
 *
 * @see <a href="https://kubernetes.io/docs/concepts/workloads/controllers/deployment/#selector">The
 *     selector of a Deployment</a>
 */
public final class SelectorAssert extends SubjectAssert<SelectorAssert> {
  private static final String NEVER_RELEASED = "999.0.0";

  private final @Nullable LabelSelector selector;
  private final Workload workload;

  /**
   * The selector of a workload.
   *
   * @param object the workload
   * @param workload the workload
   */
  public SelectorAssert(Subject object, Workload workload) {
    super(object.at("spec.selector"), SelectorAssert.class);
    this.selector = Selectors.of(object.document().object()).orElse(null);
    this.workload = workload;
  }

  /**
   * Checks {@link #matchesPodLabels} and {@link #isStable}. All failures are reported.
   *
   * <pre>{@code
   * // passes for matchLabels that the template has and no version changes, fails with helm.sh/chart
   * assertThat(chart).deployment("shop-web").selector().isSound();
   * }</pre>
   *
   * @return this
   * @throws AssertionError if one fails
   */
  public SelectorAssert isSound() {
    return passesAll(List.of(this::matchesPodLabels, this::isStable));
  }

  /**
   * Checks that the selector selects the workload's own pods: the labels of the pod template meet
   * all of {@code matchLabels} and {@code matchExpressions}, of which there is at least one.
   *
   * <pre>{@code
   * // passes for matchLabels {app: shop} and pod labels {app: shop, tier: web}, fails for {app: web}
   * assertThat(chart).deployment("shop-web").selector().matchesPodLabels();
   * }</pre>
   *
   * @return this
   * @throws AssertionError if a condition is not met, or there is none; the message lists all
   */
  public SelectorAssert matchesPodLabels() {
    if (requirements().isEmpty() && Selectors.areNeededBy(subject().document())) {
      throw subject().mismatch("labels that select the pods", "none");
    }
    Map<String, String> labels = workload.podTemplate().getMetadata().getLabels();
    return each(
        requirement -> {
          if (!requirement.isMetBy(labels)) {
            throw fails(requirement, "what the pod labels meet", "not met by " + labels(labels));
          }
        });
  }

  /**
   * Checks that no upgrade changes the selector: neither {@code helm.sh/chart} nor {@code
   * app.kubernetes.io/version} is in it, nor a label with the chart's name and version. Kubernetes
   * would refuse the changed one.
   *
   * <pre>{@code
   * // passes for name and instance, fails for helm.sh/chart: shop-0.1.0
   * assertThat(chart).deployment("shop-web").selector().isStable();
   * }</pre>
   *
   * @return this
   * @throws AssertionError if one is in it; the message lists all
   */
  public SelectorAssert isStable() {
    return each(
        requirement -> {
          if (Selectors.changeWithVersion(requirement, subject())) {
            throw fails(
                requirement, "no label that changes with the version", requirement.toString());
          }
        });
  }

  /**
   * Checks that the selector stays the same when the chart's version and appVersion change, in that
   * the chart is rendered once more, with others.
   *
   * <pre>{@code
   * // passes for name and instance, fails for app: shop-0.1.0, wherever the template has it from
   * assertThat(chart).deployment("shop-web").selector().isStableAcrossVersions();
   * }</pre>
   *
   * @return this
   * @throws AssertionError if it changes, or the object is not rendered then
   */
  public SelectorAssert isStableAcrossVersions() {
    RenderedChart next = subject().chart().ofVersions(NEVER_RELEASED, NEVER_RELEASED);
    Optional<Object> found =
        next.documents(document -> document.id().equals(subject().document().id())).stream()
            .findFirst()
            .flatMap(document -> document.value(subject().path()));
    Optional<Object> own = subject().document().value(subject().path());
    if (!own.equals(found)) {
      throw subject()
          .mismatch(
              "to have %s in version %s, too".formatted(subject().path(), NEVER_RELEASED),
              own.map(Object::toString).orElse("absent"),
              found.map(Object::toString).orElse("absent"));
    }
    return this;
  }

  private SelectorAssert each(Consumer<LabelRequirement> check) {
    return passesAll(
        requirements().stream()
            .<Runnable>map(requirement -> () -> check.accept(requirement))
            .toList());
  }

  private List<LabelRequirement> requirements() {
    return selector == null ? List.of() : LabelRequirement.of(selector);
  }

  private AssertionError fails(LabelRequirement requirement, String expected, String found) {
    return subject().at(subject().path() + requirement.path()).mismatch(expected, found);
  }

  private static String labels(@Nullable Map<String, String> labels) {
    return String.valueOf(Objects.requireNonNullElse(labels, Map.of()));
  }
}
