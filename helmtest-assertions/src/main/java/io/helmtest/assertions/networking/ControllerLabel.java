package io.helmtest.assertions.networking;

import io.helmtest.Workload;
import io.helmtest.assertions.subject.LabelRequirement;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A label that the controller of a workload adds to its pods.
 *
 * @param values those that it may have
 * @param example one of them, for a message
 * @see <a href="https://kubernetes.io/docs/reference/labels-annotations-taints/">Well-known
 *     labels</a>
 */
record ControllerLabel(Pattern values, String example) {
  private static final String JOB = "batch.kubernetes.io/";

  static Optional<ControllerLabel> of(Workload workload, String key) {
    String name = workload.name();
    return Optional.ofNullable(
        switch (workload.document().id().kind()) {
          case "StatefulSet" ->
              switch (key) {
                case "statefulset.kubernetes.io/pod-name" -> numbered(name + "-");
                case "apps.kubernetes.io/pod-index" -> numbered("");
                case "controller-revision-hash" -> anything();
                default -> null;
              };
          case "DaemonSet" ->
              switch (key) {
                case "controller-revision-hash" -> anything();
                case "pod-template-generation" -> numbered("");
                default -> null;
              };
          case "Deployment", "ReplicaSet" -> key.equals("pod-template-hash") ? anything() : null;
          case "Job" -> ofJob(key, new ControllerLabel(Pattern.compile(Pattern.quote(name)), name));
          case "CronJob" -> ofJob(key, numbered(name + "-"));
          default -> null;
        });
  }

  private static @Nullable ControllerLabel ofJob(String key, ControllerLabel name) {
    return switch (key) {
      case "job-name", JOB + "job-name" -> name;
      case "controller-uid", JOB + "controller-uid" -> anything();
      case JOB + "job-completion-index" -> numbered("");
      default -> null;
    };
  }

  private static ControllerLabel numbered(String prefix) {
    return new ControllerLabel(Pattern.compile(Pattern.quote(prefix) + "\\d+"), prefix + "0");
  }

  private static ControllerLabel anything() {
    return new ControllerLabel(Pattern.compile(".*"), "a value of its own");
  }

  /** Tells whether pods with the label can meet a condition about it. */
  boolean canMeet(LabelRequirement requirement) {
    return switch (requirement.operator()) {
      case "In" -> requirement.values().stream().anyMatch(values.asMatchPredicate());
      case "DoesNotExist" -> false;
      default -> true;
    };
  }
}
