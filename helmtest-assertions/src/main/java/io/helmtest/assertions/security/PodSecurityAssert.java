package io.helmtest.assertions.security;

import io.helmtest.PodContainer;
import io.helmtest.Workload;
import io.helmtest.assertions.subject.Subject;
import io.helmtest.assertions.subject.SubjectAssert;
import java.util.ArrayList;
import java.util.List;

/** How the pods of a workload are hardened, with all their containers. */
public final class PodSecurityAssert extends SubjectAssert<PodSecurityAssert> {
  private final Workload workload;

  /**
   * The security of a workload's pods.
   *
   * @param subject the workload
   * @param workload the workload
   */
  public PodSecurityAssert(Subject subject, Workload workload) {
    super(subject.at(workload.podPath("spec")), PodSecurityAssert.class);
    this.workload = workload;
  }

  /**
   * Checks that every container of the pod, init containers and sidecars included, is hardened as
   * {@link ContainerSecurityAssert#isHardened} says, and that no service account token is mounted.
   * All failures are reported.
   *
   * <pre>{@code
   * // passes when all seven controls take effect, fails when one init container may write
   * assertThat(chart).deployment("shop-web").podSecurity().isHardened();
   * }</pre>
   *
   * @return this
   * @throws AssertionError if a control does not take effect
   */
  public PodSecurityAssert isHardened() {
    List<Runnable> controls = new ArrayList<>();
    workload.containers().forEach(container -> controls.add(security(container)::isHardened));
    controls.add(this::doesNotMountServiceAccountToken);
    return passesAll(controls);
  }

  /**
   * Checks that the pod gets no token for the Kubernetes API: {@code automountServiceAccountToken}
   * is false on the pod, or else on its ServiceAccount where the release brings it, and no
   * projected volume carries one. Without either, Kubernetes mounts it.
   *
   * <pre>{@code
   * // passes for automountServiceAccountToken: false of the pod or its ServiceAccount, fails without
   * assertThat(chart).deployment("shop-web").podSecurity().doesNotMountServiceAccountToken();
   * }</pre>
   *
   * @return this
   * @throws AssertionError if a token is mounted
   * @see <a
   *     href="https://kubernetes.io/docs/tasks/configure-pod-container/configure-service-account/">
   *     Configure service accounts for pods</a>
   */
  public PodSecurityAssert doesNotMountServiceAccountToken() {
    new TokenMount(subject(), workload).isOff();
    return this;
  }

  private ContainerSecurityAssert security(PodContainer container) {
    return new ContainerSecurityAssert(subject().at(container.path()), workload, container);
  }
}
