package io.helmtest.assertions.reliability;

import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.apps.DaemonSet;
import io.helmtest.Workload;
import io.helmtest.assertions.subject.Subject;
import io.helmtest.assertions.subject.SubjectAssert;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where the pods of a workload run, and what keeps them apart.
 *
 * @see <a href="https://kubernetes.io/docs/concepts/scheduling-eviction/assign-pod-node/">Assigning
 *     pods to nodes</a>
 */
public final class SchedulingAssert extends SubjectAssert<SchedulingAssert> {
  private static final String VIRTUAL_NODE_LABEL = "virtualization";
  private static final String VIRTUAL_NODE = "virtualnode2";
  private static final String VIRTUAL_NODE_TAINT = "virtual-kubelet.io/provider";
  private static final String AZURE = "kubernetes.azure.com";

  private final Workload workload;

  /**
   * The scheduling of a workload's pods.
   *
   * @param subject the workload
   * @param workload the workload
   */
  public SchedulingAssert(Subject subject, Workload workload) {
    super(subject.at(workload.podPath("spec")), SchedulingAssert.class);
    this.workload = workload;
  }

  /**
   * Checks that pods run only on nodes with a label.
   *
   * <pre>{@code
   * // passes for nodeSelector: {kubernetes.io/os: linux}, fails for another value and without the label
   * assertThat(chart).deployment("shop-web").scheduling().hasNodeSelector("kubernetes.io/os", "linux");
   * }</pre>
   *
   * @param label the node label's key
   * @param value its value
   * @return this
   * @throws AssertionError if they do not; affinity of nodes does not count
   */
  public SchedulingAssert hasNodeSelector(String label, String value) {
    return hasValue(nodeSelector(label), value, nodeSelector().get(label));
  }

  /**
   * Checks that pods are not bound to nodes by a label.
   *
   * <pre>{@code
   * // passes without the label in nodeSelector, fails with it, whatever its value
   * assertThat(chart).deployment("shop-web").scheduling().doesNotHaveNodeSelector("agentpool");
   * }</pre>
   *
   * @param label the node label's key
   * @return this
   * @throws AssertionError if they are
   */
  public SchedulingAssert doesNotHaveNodeSelector(String label) {
    @Nullable String value = nodeSelector().get(label);
    if (value != null) {
      Subject place = nodeSelector(label);
      throw place.mismatch("not to have " + place.path(), "anything", value);
    }
    return this;
  }

  /**
   * Checks that pods tolerate a taint of some value and effect: a toleration has its key, or is for
   * all keys.
   *
   * <pre>{@code
   * // passes for {key: sku, operator: Exists} and for {operator: Exists}, fails for another key
   * assertThat(chart).deployment("shop-web").scheduling().hasToleration("sku");
   * }</pre>
   *
   * @param key the taint's key
   * @return this
   * @throws AssertionError if they do not; the message lists the tolerations
   * @see <a
   *     href="https://kubernetes.io/docs/concepts/scheduling-eviction/taint-and-toleration/">Taints
   *     and tolerations</a>
   */
  public SchedulingAssert hasToleration(String key) {
    return hasToleration(tolerations().toleratesKey(key), key);
  }

  /**
   * Checks that pods tolerate a taint.
   *
   * <pre>{@code
   * // passes for {key: sku, value: gpu} and {key: sku, operator: Exists}, fails for value: cpu
   * assertThat(chart).deployment("shop-web").scheduling().hasToleration("sku", "gpu", "NoSchedule");
   * }</pre>
   *
   * @param key the taint's key
   * @param value its value
   * @param effect {@code NoSchedule}, {@code PreferNoSchedule} or {@code NoExecute}
   * @return this
   * @throws AssertionError if they do not; the message lists the tolerations
   */
  public SchedulingAssert hasToleration(String key, String value, String effect) {
    return hasToleration(
        tolerations().tolerates(key, value, effect), key + "=" + value + ":" + effect);
  }

  /**
   * Checks that pods do not tolerate any taint of a key.
   *
   * <pre>{@code
   * // passes without tolerations, fails for {key: sku, operator: Exists} and for {operator: Exists}
   * assertThat(chart).deployment("shop-web").scheduling().doesNotHaveToleration("sku");
   * }</pre>
   *
   * @param key the taint's key
   * @return this
   * @throws AssertionError if they do
   */
  public SchedulingAssert doesNotHaveToleration(String key) {
    if (tolerations().toleratesKey(key)) {
      throw subject()
          .field("tolerations")
          .mismatch("not to have tolerations for the taint", key, tolerations());
    }
    return this;
  }

  /**
   * Checks that something keeps the pods apart, required or preferred: a topology spread constraint
   * or a pod anti-affinity that selects these pods by their labels. The pods of a DaemonSet are
   * apart as they are, one on each node.
   *
   * <pre>{@code
   * // passes for a topologySpreadConstraint with the pods' labels, fails for one with other labels
   * assertThat(chart).deployment("shop-web").scheduling().isSpread();
   * }</pre>
   *
   * @return this
   * @throws AssertionError if nothing does
   * @see <a
   *     href="https://kubernetes.io/docs/concepts/scheduling-eviction/topology-spread-constraints/">Topology
   *     spread constraints</a>
   */
  public SchedulingAssert isSpread() {
    Spreading spreading = new Spreading(workload);
    boolean isOnePerNode = workload.document().object() instanceof DaemonSet;
    if (!isOnePerNode && !spreading.isThere()) {
      throw subject()
          .mismatch(
              "to have " + subject().path() + " with",
              "topologySpreadConstraints or podAntiAffinity for its own pods",
              spreading.found());
    }
    return this;
  }

  /**
   * Checks that pods run on virtual nodes of Azure Kubernetes Service: nodeSelector {@code
   * virtualization: virtualnode2}, and a toleration of {@code virtual-kubelet.io/provider}.
   *
   * <pre>{@code
   * // passes with both, fails when one of them is missing
   * assertThat(chart).deployment("shop-web").scheduling().isOnVirtualNodes();
   * }</pre>
   *
   * @return this
   * @throws AssertionError if one is missing; both are reported
   * @see <a href="https://learn.microsoft.com/azure/aks/virtual-nodes">Virtual nodes</a>
   */
  public SchedulingAssert isOnVirtualNodes() {
    return passesAll(
        List.of(
            () -> hasNodeSelector(VIRTUAL_NODE_LABEL, VIRTUAL_NODE),
            () -> hasToleration(VIRTUAL_NODE_TAINT)));
  }

  /**
   * Checks that pods do not run on virtual nodes of Azure Kubernetes Service: they do not tolerate
   * them.
   *
   * <pre>{@code
   * // passes without a toleration of virtual-kubelet.io/provider, fails with one
   * assertThat(chart).statefulSet("shop-cache").scheduling().isNotOnVirtualNodes();
   * }</pre>
   *
   * @return this
   * @throws AssertionError if they could
   */
  public SchedulingAssert isNotOnVirtualNodes() {
    return doesNotHaveToleration(VIRTUAL_NODE_TAINT);
  }

  /**
   * Checks that neither the workload nor its pods have labels that Azure Kubernetes Service keeps
   * to itself ({@code kubernetes.azure.com}); its deployment safeguards refuse them. A nodeSelector
   * may name them.
   *
   * <pre>{@code
   * // passes for app: web, fails for kubernetes.azure.com/mode: system
   * assertThat(chart).deployment("shop-web").scheduling().doesNotHaveAzureLabels();
   * }</pre>
   *
   * @return this
   * @throws AssertionError if there are some; all are reported
   * @see <a href="https://learn.microsoft.com/azure/aks/deployment-safeguards">Deployment
   *     safeguards</a>
   */
  public SchedulingAssert doesNotHaveAzureLabels() {
    HasMetadata object = workload.document().object();
    List<Runnable> checks = new ArrayList<>();
    checks.addAll(reserved("metadata.labels", object.getMetadata().getLabels()));
    if (!workload.podPath().isEmpty()) {
      checks.addAll(
          reserved(
              workload.podPath("metadata.labels"),
              workload.podTemplate().getMetadata().getLabels()));
    }
    return passesAll(checks);
  }

  private List<Runnable> reserved(String path, @Nullable Map<String, String> labels) {
    return Objects.requireNonNullElse(labels, Map.<String, String>of()).entrySet().stream()
        .filter(label -> label.getKey().split("/", 2)[0].endsWith(AZURE))
        .<Runnable>map(label -> () -> refuse(path, label))
        .toList();
  }

  private void refuse(String path, Map.Entry<String, String> label) {
    throw subject()
        .at(path + "[" + label.getKey() + "]")
        .mismatch(
            "not to have " + path + " with",
            "labels of " + AZURE,
            label.getKey() + ": " + label.getValue());
  }

  private SchedulingAssert hasToleration(boolean tolerated, String taint) {
    if (!tolerated) {
      throw subject()
          .field("tolerations")
          .mismatch("to have tolerations for the taint", taint, tolerations());
    }
    return this;
  }

  private Tolerations tolerations() {
    return new Tolerations(workload.podSpec().getTolerations());
  }

  private Map<String, String> nodeSelector() {
    return Objects.requireNonNullElse(workload.podSpec().getNodeSelector(), Map.of());
  }

  private Subject nodeSelector(String label) {
    return subject().at(subject().path() + ".nodeSelector[" + label + "]");
  }
}
