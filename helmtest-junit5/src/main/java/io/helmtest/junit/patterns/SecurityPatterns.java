package io.helmtest.junit.patterns;

import static io.helmtest.junit.patterns.Scope.inEach;
import static io.helmtest.junit.patterns.Subjects.each;

import io.helmtest.RenderedChart;
import io.helmtest.assertions.RenderedChartAssert;
import io.helmtest.declaration.ExternalObject;
import io.helmtest.junit.EnvironmentTest;

/**
 * Hardening of all containers, by the values that take effect, and the accounts of all pods. Pods
 * for Windows are left out of what only Linux has.
 */
public interface SecurityPatterns extends OwnersDemands {

  /**
   * Each container has runAsNonRoot, and the user that the owner demands or any but root, cannot
   * write to its root file system, has all capabilities dropped but NET_BIND_SERVICE, and cannot
   * gain privileges.
   *
   * @param chart the render
   * @see Demands#userId
   * @see Demands#anyUserButRoot
   * @see Demands#allowingRoot
   * @see Demands#allowingWritableRootFilesystem
   * @see Demands#allowingCapabilities
   * @see Demands#allowingPrivilegeEscalation
   */
  @EnvironmentTest
  default void hardenedContainers(RenderedChart chart) {
    Hardening hardening =
        new Hardening(
            ChartDemands.of(
                this,
                chart,
                Allowance.ROOT,
                Allowance.WRITABLE_ROOT_FILESYSTEM,
                Allowance.CAPABILITIES,
                Allowance.PRIVILEGE_ESCALATION));
    Pattern.named("hardenedContainers")
        .check(
            chart,
            each(
                Scope::linuxWorkloads,
                inEach(hardening.nonRoot()),
                inEach(hardening.user()),
                inEach(hardening.readOnlyRootFilesystem()),
                inEach(hardening.capabilities()),
                inEach(hardening.noPrivilegeEscalation())));
  }

  /**
   * Each container has the seccomp profile RuntimeDefault, and the AppArmor profile that the owner
   * demands or any but Unconfined.
   *
   * @param chart the render
   * @see Demands#appArmorProfile
   * @see Demands#allowingOtherSeccompProfiles
   * @see Demands#allowingOtherAppArmorProfiles
   */
  @EnvironmentTest
  default void appArmorAndSeccomp(RenderedChart chart) {
    Hardening hardening =
        new Hardening(
            ChartDemands.of(
                this, chart, Allowance.OTHER_SECCOMP_PROFILES, Allowance.OTHER_APP_ARMOR_PROFILES));
    Pattern.named("appArmorAndSeccomp")
        .check(
            chart,
            each(Scope::linuxWorkloads, inEach(hardening.seccomp()), inEach(hardening.appArmor())));
  }

  /**
   * The account of each pod is in the release, or comes from elsewhere; and no token is mounted,
   * unless a RoleBinding or ClusterRoleBinding of the release gives the account rights that need
   * one.
   *
   * @param chart the render
   * @see Demands#allowingExternal
   * @see Demands#allowingTokens
   */
  @EnvironmentTest
  default void serviceAccounts(RenderedChart chart) {
    ChartDemands demands = ChartDemands.of(this, chart, Allowance.TOKENS);
    ExternalObject[] external = demands.declaredExternals();
    Pattern.named("serviceAccounts")
        .check(
            chart,
            each(
                RenderedChartAssert::workloads,
                workload -> workload.serviceAccount().allowingExternal(external).resolves()),
            each(
                AccountRights.in(chart)::workloadsWithout,
                demands.unless(
                    Allowance.TOKENS,
                    Scope::nameOf,
                    workload -> workload.podSecurity().doesNotMountServiceAccountToken())));
  }
}
