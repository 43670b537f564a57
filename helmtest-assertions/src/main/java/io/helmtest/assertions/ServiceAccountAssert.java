package io.helmtest.assertions;

import io.fabric8.kubernetes.api.model.ServiceAccount;
import io.helmtest.assertions.subject.Subject;

/** A ServiceAccount. */
public final class ServiceAccountAssert
    extends AbstractObjectAssert<ServiceAccountAssert, ServiceAccount> {
  ServiceAccountAssert(Subject subject) {
    super(subject, () -> subject.document().as(ServiceAccount.class), ServiceAccountAssert.class);
  }

  /**
   * Checks that pods of the account get no token for the Kubernetes API, unless they ask for it.
   *
   * <pre>{@code
   * // passes for automountServiceAccountToken: false, fails for true and without it
   * assertThat(chart).serviceAccount("shop-web").doesNotMountToken();
   * }</pre>
   *
   * @return this
   * @throws AssertionError if it is true or absent, which means true
   * @see <a
   *     href="https://kubernetes.io/docs/tasks/configure-pod-container/configure-service-account/">
   *     Configure service accounts for pods</a>
   */
  public ServiceAccountAssert doesNotMountToken() {
    return hasValue(
        subject().at("automountServiceAccountToken"),
        false,
        actual().getAutomountServiceAccountToken());
  }
}
