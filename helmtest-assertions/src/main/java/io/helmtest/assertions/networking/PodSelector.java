package io.helmtest.assertions.networking;

import io.fabric8.kubernetes.api.model.LabelSelector;
import io.helmtest.Workload;
import io.helmtest.assertions.subject.LabelRequirement;
import io.helmtest.assertions.subject.Neighbours;
import io.helmtest.assertions.subject.Subject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The workloads of the same namespace whose pods a selector selects.
 *
 * @param requirements without them it selects nothing; an empty list selects all
 * @param hooksToo whether the pods of hooks count, too
 */
record PodSelector(
    Subject subject, Optional<List<LabelRequirement>> requirements, boolean hooksToo) {

  /**
   * A Service's, which selects nothing when it is empty. Hooks serve nothing, but their pods often
   * have the same labels.
   */
  static PodSelector ofService(Subject subject, @Nullable Map<String, String> labels) {
    Optional<List<LabelRequirement>> requirements =
        Optional.of(LabelRequirement.of(labels)).filter(all -> !all.isEmpty());
    return new PodSelector(subject, requirements, false);
  }

  /** A label selector, which selects all when it is empty, and nothing when it is absent. */
  static PodSelector ofLabelSelector(Subject subject, @Nullable LabelSelector selector) {
    return new PodSelector(subject, Optional.ofNullable(selector).map(LabelRequirement::of), true);
  }

  List<Workload> candidates() {
    return Neighbours.of(subject).workloads().stream()
        .filter(workload -> hooksToo || workload.document().hook().isEmpty())
        .toList();
  }

  List<Workload> selected() {
    return candidates().stream().filter(this::selects).toList();
  }

  boolean selects(Workload workload) {
    return requirements.isPresent() && unmet(workload).isEmpty();
  }

  List<LabelRequirement> unmet(Workload workload) {
    return requirements.orElse(List.of()).stream()
        .filter(requirement -> !isMetBy(workload, requirement))
        .toList();
  }

  private static boolean isMetBy(Workload workload, LabelRequirement requirement) {
    return ControllerLabel.of(workload, requirement.key())
        .map(label -> label.canMeet(requirement))
        .orElseGet(() -> requirement.isMetBy(labels(workload)));
  }

  /** Why the pods of a workload are not selected. */
  String refusal(Workload workload) {
    return requirements.isEmpty()
        ? "no labels to select by, so nothing"
        : unmet(workload).stream()
            .map(requirement -> requirement + label(workload, requirement.key()))
            .collect(Collectors.joining(", ", title(workload) + " does not match ", ""));
  }

  static String title(Workload workload) {
    return workload.document().id().kind() + " " + workload.name();
  }

  private static String label(Workload workload, String key) {
    return ControllerLabel.of(workload, key)
        .map(label -> " (its controller sets " + label.example() + ")")
        .orElseGet(() -> declaredLabel(workload, key));
  }

  private static String declaredLabel(Workload workload, String key) {
    @Nullable Map<String, String> labels = labels(workload);
    return labels == null || !labels.containsKey(key)
        ? " (it has no " + key + ")"
        : " (its " + key + " is " + labels.get(key) + ")";
  }

  private static @Nullable Map<String, String> labels(Workload workload) {
    return workload.podTemplate().getMetadata().getLabels();
  }
}
