package io.helmtest.assertions.reliability;

import io.fabric8.kubernetes.api.model.LabelSelector;
import io.fabric8.kubernetes.api.model.PodAffinityTerm;
import io.fabric8.kubernetes.api.model.PodAntiAffinity;
import io.fabric8.kubernetes.api.model.PodSpec;
import io.fabric8.kubernetes.api.model.TopologySpreadConstraint;
import io.fabric8.kubernetes.api.model.WeightedPodAffinityTerm;
import io.helmtest.Workload;
import io.helmtest.assertions.subject.LabelRequirement;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** What keeps the pods of a workload apart: rules that select these very pods. */
record Spreading(Workload workload) {

  boolean isThere() {
    return selectors().anyMatch(this::selectsItsPods);
  }

  /** What there is instead, for a reader. */
  String found() {
    return selectors().findAny().isPresent()
        ? "rules that do not select the pods' own labels " + labels()
        : "neither";
  }

  private Stream<Optional<LabelSelector>> selectors() {
    return Stream.concat(
            constraints().stream().map(TopologySpreadConstraint::getLabelSelector),
            terms().map(PodAffinityTerm::getLabelSelector))
        .map(Optional::ofNullable);
  }

  private List<TopologySpreadConstraint> constraints() {
    return workload.podSpec().getTopologySpreadConstraints();
  }

  private Stream<PodAffinityTerm> terms() {
    return antiAffinity(workload.podSpec()).stream()
        .flatMap(
            rules ->
                Stream.concat(
                    rules.getRequiredDuringSchedulingIgnoredDuringExecution().stream(),
                    rules.getPreferredDuringSchedulingIgnoredDuringExecution().stream()
                        .map(WeightedPodAffinityTerm::getPodAffinityTerm)));
  }

  private static Optional<PodAntiAffinity> antiAffinity(PodSpec spec) {
    return Optional.ofNullable(spec.getAffinity()).map(affinity -> affinity.getPodAntiAffinity());
  }

  // An absent selector selects nothing, an empty one everything.
  private boolean selectsItsPods(Optional<LabelSelector> selector) {
    return selector
        .filter(rule -> LabelRequirement.of(rule).stream().allMatch(each -> each.isMetBy(labels())))
        .isPresent();
  }

  private Map<String, String> labels() {
    return Objects.requireNonNullElse(workload.podTemplate().getMetadata().getLabels(), Map.of());
  }
}
