package io.helmtest.assertions.networking;

import io.fabric8.kubernetes.api.model.LabelSelector;
import io.fabric8.kubernetes.api.model.ServiceSpec;
import io.helmtest.Workload;
import io.helmtest.assertions.subject.MismatchError;
import io.helmtest.assertions.subject.Neighbours;
import io.helmtest.assertions.subject.Subject;
import io.helmtest.assertions.subject.SubjectAssert;
import io.helmtest.message.ClosestMatch;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which pods a Service, PodDisruptionBudget or NetworkPolicy is for: those of the workloads in its
 * namespace whose pod template has the labels. An absent namespace is the release's.
 *
 * @see <a href="https://kubernetes.io/docs/concepts/overview/working-with-objects/labels/">Labels
 *     and selectors</a>
 */
public final class PodSelectorAssert extends SubjectAssert<PodSelectorAssert> {
  private final PodSelector selector;
  private final boolean needsPods;

  private PodSelectorAssert(PodSelector selector, boolean needsPods) {
    super(selector.subject(), PodSelectorAssert.class);
    this.selector = selector;
    this.needsPods = needsPods;
  }

  /**
   * The selector of a Service. An empty one selects nothing; an ExternalName Service needs none.
   *
   * @param subject the Service
   * @param spec its spec
   * @return the selector
   */
  public static PodSelectorAssert ofService(Subject subject, ServiceSpec spec) {
    return new PodSelectorAssert(
        PodSelector.ofService(subject.at("spec.selector"), spec.getSelector()),
        !"ExternalName".equals(spec.getType()));
  }

  /**
   * A label selector. An empty one selects all pods, an absent one nothing.
   *
   * @param subject where it stands, such as {@code spec.podSelector}
   * @param selector the selector; null if it is absent
   * @return the selector
   */
  public static PodSelectorAssert of(Subject subject, @Nullable LabelSelector selector) {
    return new PodSelectorAssert(PodSelector.ofLabelSelector(subject, selector), true);
  }

  /**
   * The workloads whose pods are selected.
   *
   * @return the workloads of the release; none if the selector selects nothing of it
   */
  public List<Workload> workloads() {
    return selector.selected();
  }

  /**
   * Checks that it selects pods of this release; for a Service, those of hooks do not count. An
   * ExternalName Service needs none.
   *
   * <pre>{@code
   * // passes when a pod template has the labels, fails for an empty selector and a wrong label
   * assertThat(chart).service("shop-web").selector().selectsPods();
   * }</pre>
   *
   * @return this
   * @throws AssertionError if it selects none; the message tells the label that is missing from the
   *     closest workload
   */
  public PodSelectorAssert selectsPods() {
    if (needsPods && workloads().isEmpty()) {
      throw noPods();
    }
    return this;
  }

  /**
   * Checks that it selects the pods of a workload, of others perhaps too.
   *
   * <pre>{@code
   * // passes when the Deployment's pod template has the labels, fails when one is another
   * assertThat(chart).service("shop-web").selector().selects("Deployment shop-web");
   * }</pre>
   *
   * @param workload kind and name
   * @return this
   * @throws AssertionError if it does not, or there is no such workload in its namespace
   */
  public PodSelectorAssert selects(String workload) {
    Workload wanted = workload(workload);
    if (!selector.selects(wanted)) {
      throw place(wanted)
          .mismatch("to select by " + subject().path(), workload, selector.refusal(wanted));
    }
    return this;
  }

  /**
   * Checks that it does not select the pods of a workload.
   *
   * <pre>{@code
   * // passes when the cache's pods lack one of the labels, fails when they have them all
   * assertThat(chart).service("shop-web").selector().doesNotSelect("StatefulSet shop-cache");
   * }</pre>
   *
   * @param workload kind and name
   * @return this
   * @throws AssertionError if it selects them, or there is no such workload in its namespace
   */
  public PodSelectorAssert doesNotSelect(String workload) {
    if (selector.selects(workload(workload))) {
      throw subject()
          .mismatch("not to select by " + subject().path(), workload, "selected: all labels match");
    }
    return this;
  }

  private Workload workload(String title) {
    List<Workload> workloads = Neighbours.of(subject()).workloads();
    return workloads.stream()
        .filter(candidate -> PodSelector.title(candidate).equals(title))
        .findFirst()
        .orElseThrow(() -> noWorkload(title, workloads));
  }

  private MismatchError noWorkload(String title, List<Workload> workloads) {
    List<String> titles = workloads.stream().map(PodSelector::title).toList();
    String found = titles.isEmpty() ? "no workload" : String.join(", ", titles);
    return subject()
        .mismatch(
            "to find in its namespace for " + subject().path(),
            title,
            found
                + ofOtherKind(title)
                    .map(ClosestMatch::question)
                    .orElseGet(() -> ClosestMatch.question(title, titles)));
  }

  private Optional<String> ofOtherKind(String title) {
    int space = Math.max(0, title.indexOf(' '));
    return Neighbours.of(subject())
        .ofOtherKind(title.substring(0, space), title.substring(space).strip())
        .map(subject().chart()::title);
  }

  private MismatchError noPods() {
    Optional<Workload> closest =
        selector.candidates().stream()
            .min(Comparator.comparingInt(candidate -> selector.unmet(candidate).size()));
    return closest
        .map(this::place)
        .orElse(subject())
        .mismatch(
            "to select by " + subject().path(),
            "pods of this release",
            closest.map(selector::refusal).orElse("no workload in its namespace"));
  }

  private Subject place(Workload workload) {
    return selector.unmet(workload).stream()
        .findFirst()
        .map(unmet -> subject().at(subject().path() + unmet.path()))
        .orElse(subject());
  }
}
