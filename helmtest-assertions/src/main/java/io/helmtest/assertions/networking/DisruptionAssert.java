package io.helmtest.assertions.networking;

import io.fabric8.kubernetes.api.model.IntOrString;
import io.fabric8.kubernetes.api.model.policy.v1.PodDisruptionBudgetSpec;
import io.helmtest.Workload;
import io.helmtest.assertions.subject.Subject;
import io.helmtest.assertions.subject.SubjectAssert;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How many pods a PodDisruptionBudget lets go at a time.
 *
 * @see <a href="https://kubernetes.io/docs/tasks/run-application/configure-pdb/">Specifying a
 *     disruption budget</a>
 */
public final class DisruptionAssert extends SubjectAssert<DisruptionAssert> {
  private final PodDisruptionBudgetSpec spec;
  private final PodSelector selector;

  /**
   * The budget of a PodDisruptionBudget.
   *
   * @param subject the PodDisruptionBudget
   * @param spec its spec
   */
  public DisruptionAssert(Subject subject, PodDisruptionBudgetSpec spec) {
    super(subject.at("spec"), DisruptionAssert.class);
    this.spec = spec;
    this.selector = PodSelector.ofLabelSelector(subject, spec.getSelector());
  }

  /**
   * Checks that not both of {@code minAvailable} and {@code maxUnavailable} are set, and that one
   * pod at least may go, so that its node can be drained: of the replicas of all the workloads that
   * are selected, or of the {@code minReplicas} of their HorizontalPodAutoscaler; percentages are
   * rounded up. Where no replicas are known to be there, as of a DaemonSet, nothing is said of
   * them.
   *
   * <pre>{@code
   * // passes for minAvailable: 1 of 2 replicas, fails for minAvailable: 1 of 1, and for 100%
   * assertThat(chart).podDisruptionBudget("shop-web").disruption().isAllowed();
   * }</pre>
   *
   * @return this
   * @throws AssertionError if both are set, or no pod may go
   */
  public DisruptionAssert isAllowed() {
    return passesAll(
        List.of(this::isNotBoth, this::isRoomByMinAvailable, this::isRoomByMaxUnavailable));
  }

  private void isNotBoth() {
    if (spec.getMinAvailable() != null && spec.getMaxUnavailable() != null) {
      throw subject()
          .at("spec.maxUnavailable")
          .mismatch("to have one of minAvailable and maxUnavailable", "one", "both");
    }
  }

  private void isRoomByMinAvailable() {
    @Nullable IntOrString min = spec.getMinAvailable();
    int replicas = replicas();
    if (min != null && replicas > 0 && share(min, replicas) >= replicas) {
      throw subject()
          .at("spec.minAvailable")
          .mismatch("less than the replicas selected, which are " + replicas, text(min));
    }
  }

  private void isRoomByMaxUnavailable() {
    @Nullable IntOrString max = spec.getMaxUnavailable();
    int replicas = replicas();
    if (max != null && replicas > 0 && share(max, replicas) == 0) {
      throw subject()
          .at("spec.maxUnavailable")
          .mismatch("room for one pod of the replicas selected, which are " + replicas, text(max));
    }
  }

  private int replicas() {
    return selector.selected().stream()
        .filter(DisruptionAssert::hasReplicas)
        .mapToInt(this::replicas)
        .sum();
  }

  private int replicas(Workload workload) {
    return Autoscaler.of(subject(), workload.document()).stream()
        .findFirst()
        .map(Autoscaler::minReplicas)
        .orElseGet(() -> declared(workload));
  }

  private static boolean hasReplicas(Workload workload) {
    return List.of("Deployment", "StatefulSet", "ReplicaSet", "ReplicationController")
        .contains(workload.document().id().kind());
  }

  private static int declared(Workload workload) {
    return workload
        .document()
        .value("spec.replicas")
        .map(replicas -> new BigDecimal(replicas.toString()).intValue())
        .orElse(1);
  }

  private static int share(IntOrString value, int replicas) {
    String text = text(value);
    return text.endsWith("%") ? percent(text, replicas) : Integer.parseInt(text);
  }

  private static int percent(String text, int replicas) {
    int percent = Integer.parseInt(text.substring(0, text.length() - 1));
    return (int) Math.ceil(percent * (double) replicas / 100);
  }

  private static String text(IntOrString value) {
    return value.getStrVal() == null ? String.valueOf(value.getIntVal()) : value.getStrVal();
  }
}
