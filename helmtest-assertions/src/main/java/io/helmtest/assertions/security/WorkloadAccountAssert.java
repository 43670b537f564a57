package io.helmtest.assertions.security;

import io.helmtest.Workload;
import io.helmtest.assertions.subject.Externals;
import io.helmtest.assertions.subject.References;
import io.helmtest.assertions.subject.Subject;
import io.helmtest.assertions.subject.SubjectAssert;
import io.helmtest.declaration.ExternalObject;
import org.assertj.core.annotation.CheckReturnValue;

/**
 * The ServiceAccount of a workload's pods, which is {@code default} where they name none.
 *
 * @see <a href="https://kubernetes.io/docs/concepts/security/service-accounts/">Service
 *     accounts</a>
 */
public final class WorkloadAccountAssert extends SubjectAssert<WorkloadAccountAssert> {
  private final Workload workload;
  private final TokenMount token;
  private final Externals externals;

  /**
   * The ServiceAccount of a workload's pods.
   *
   * @param object the workload
   * @param workload the workload
   */
  public WorkloadAccountAssert(Subject object, Workload workload) {
    this(object, workload, Externals.NONE);
  }

  private WorkloadAccountAssert(Subject object, Workload workload, Externals externals) {
    super(object.at(workload.podPath("spec.serviceAccountName")), WorkloadAccountAssert.class);
    this.workload = workload;
    this.token = new TokenMount(subject().at(workload.podPath("spec")), workload);
    this.externals = externals;
  }

  /**
   * Checks the account's name, which {@code serviceAccountName} or its older alias says.
   *
   * <pre>{@code
   * // passes for serviceAccountName: shop-web, fails for another and without one
   * assertThat(chart).deployment("shop-web").serviceAccount().hasName("shop-web");
   * }</pre>
   *
   * @param name the name
   * @return this
   * @throws AssertionError if it is another
   */
  public WorkloadAccountAssert hasName(String name) {
    return hasValue(subject(), name, token.accountName());
  }

  /**
   * Declares accounts that are there without the release, beside those declared before.
   *
   * @param objects the accounts
   * @return the same account
   */
  @CheckReturnValue
  public WorkloadAccountAssert allowingExternal(ExternalObject... objects) {
    return new WorkloadAccountAssert(subject(), workload, externals.and(subject(), objects));
  }

  /**
   * Checks that the account is in the release, in the pod's namespace, or declared with {@link
   * #allowingExternal}. Each namespace has {@code default}.
   *
   * <pre>{@code
   * // passes when the release brings ServiceAccount shop-web, fails when it does not
   * assertThat(chart).deployment("shop-web").serviceAccount().resolves();
   * }</pre>
   *
   * @return this
   * @throws AssertionError if it does not
   */
  public WorkloadAccountAssert resolves() {
    References.of(subject(), externals).demand(subject(), "ServiceAccount", token.accountName());
    return this;
  }

  /**
   * Checks that the pods get no token; see {@link
   * PodSecurityAssert#doesNotMountServiceAccountToken}.
   *
   * <pre>{@code
   * // passes for automountServiceAccountToken: false of the pod or its account, fails without
   * assertThat(chart).deployment("shop-web").serviceAccount().doesNotMountToken();
   * }</pre>
   *
   * @return this
   * @throws AssertionError if a token is mounted
   */
  public WorkloadAccountAssert doesNotMountToken() {
    token.isOff();
    return this;
  }
}
