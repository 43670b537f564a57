package io.helmtest.junit.patterns;

import static io.helmtest.junit.patterns.Scope.inEach;
import static io.helmtest.junit.patterns.Subjects.each;

import io.helmtest.RenderedChart;
import io.helmtest.assertions.RenderedChartAssert;
import io.helmtest.junit.EnvironmentTest;

/**
 * Hardening of all containers, by the values that take effect, and the accounts of all pods. Pods
 * for Windows are left out of what only Linux has.
 */
public interface SecurityPatterns extends ExternalObjects {

  /**
   * The user that containers run as.
   *
   * @return a number other than 0; 1000 unless overridden
   */
  default long userId() {
    return 1000;
  }

  /**
   * Each container runs as {@link #userId()} with runAsNonRoot, cannot write to its root file
   * system, has all capabilities dropped and cannot gain privileges.
   *
   * @param chart the render
   */
  @EnvironmentTest
  default void hardenedContainers(RenderedChart chart) {
    Pattern.named("hardenedContainers")
        .check(
            chart,
            each(
                Scope::linuxWorkloads,
                inEach(container -> container.security().isNonRoot()),
                inEach(container -> container.security().hasUser(userId())),
                inEach(container -> container.security().hasReadOnlyRootFilesystem()),
                inEach(container -> container.security().hasAllCapabilitiesDropped()),
                inEach(container -> container.security().doesNotAllowPrivilegeEscalation())));
  }

  /**
   * Each container has the seccomp and the AppArmor profile RuntimeDefault.
   *
   * @param chart the render
   */
  @EnvironmentTest
  default void appArmorAndSeccomp(RenderedChart chart) {
    Pattern.named("appArmorAndSeccomp")
        .check(
            chart,
            each(
                Scope::linuxWorkloads,
                inEach(container -> container.security().hasSeccompProfile("RuntimeDefault")),
                inEach(container -> container.security().hasAppArmorProfile("RuntimeDefault"))));
  }

  /**
   * The account of each pod is in the release, or {@link #externalObjects() external}; and no token
   * is mounted, unless a RoleBinding or ClusterRoleBinding of the release gives the account rights
   * that need one.
   *
   * @param chart the render
   */
  @EnvironmentTest
  default void serviceAccounts(RenderedChart chart) {
    String[] external = externalObjects().toArray(String[]::new);
    Pattern.named("serviceAccounts")
        .check(
            chart,
            each(
                RenderedChartAssert::workloads,
                workload -> workload.serviceAccount().allowingExternal(external).resolves()),
            each(
                AccountRights.in(chart)::workloadsWithout,
                workload -> workload.podSecurity().doesNotMountServiceAccountToken()));
  }
}
