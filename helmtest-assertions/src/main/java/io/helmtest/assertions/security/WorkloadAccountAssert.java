package io.helmtest.assertions.security;

import io.helmtest.Workload;
import io.helmtest.assertions.subject.Subject;
import io.helmtest.assertions.subject.SubjectAssert;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The ServiceAccount of a workload's pods, which is {@code default} where they name none.
 *
 * @see <a href="https://kubernetes.io/docs/concepts/security/service-accounts/">Service
 *     accounts</a>
 */
public final class WorkloadAccountAssert extends SubjectAssert<WorkloadAccountAssert, String> {
  private final TokenMount token;
  private final Set<String> external;

  /**
   * The ServiceAccount of a workload's pods.
   *
   * @param object the workload
   * @param workload the workload
   */
  public WorkloadAccountAssert(Subject object, Workload workload) {
    this(
        object.at(workload.podPath("spec.serviceAccountName")),
        new TokenMount(object.at(workload.podPath("spec")), workload),
        Set.of("default"));
  }

  private WorkloadAccountAssert(Subject place, TokenMount token, Set<String> external) {
    super(place, token.accountName(), WorkloadAccountAssert.class);
    this.token = token;
    this.external = external;
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
    return hasValue(subject(), name, actual);
  }

  /**
   * Declares ServiceAccounts that are there without the release.
   *
   * @param names their names
   * @return the same account
   */
  public WorkloadAccountAssert allowingExternal(String... names) {
    Set<String> all = new HashSet<>(external);
    all.addAll(List.of(names));
    return new WorkloadAccountAssert(subject(), token, Set.copyOf(all));
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
    if (!external.contains(actual) && token.account().isEmpty()) {
      throw subject()
          .mismatch(
              "to have " + subject().path() + " resolve to",
              "ServiceAccount " + actual + " in the release, or declared external",
              "not in the release");
    }
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
