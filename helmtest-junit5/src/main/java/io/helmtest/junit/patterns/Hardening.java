package io.helmtest.junit.patterns;

import static io.helmtest.junit.patterns.Allowance.CAPABILITIES;
import static io.helmtest.junit.patterns.Allowance.OTHER_APP_ARMOR_PROFILES;
import static io.helmtest.junit.patterns.Allowance.OTHER_SECCOMP_PROFILES;
import static io.helmtest.junit.patterns.Allowance.PRIVILEGE_ESCALATION;
import static io.helmtest.junit.patterns.Allowance.ROOT;
import static io.helmtest.junit.patterns.Allowance.WRITABLE_ROOT_FILESYSTEM;

import io.helmtest.assertions.ContainerAssert;
import java.util.function.Consumer;

/** The checks of a hardened container, as far as the owner demands them. */
record Hardening(ChartDemands demands) {
  private static final String PROFILE = "RuntimeDefault";

  Consumer<ContainerAssert> nonRoot() {
    return demands.unless(ROOT, container -> container.security().isNonRoot());
  }

  Consumer<ContainerAssert> user() {
    return demands.unless(
        ROOT,
        container ->
            demands
                .one(Demand.USER_ID)
                .map(Long::parseLong)
                .ifPresent(container.security()::hasUser));
  }

  Consumer<ContainerAssert> readOnlyRootFilesystem() {
    return demands.unless(
        WRITABLE_ROOT_FILESYSTEM, container -> container.security().hasReadOnlyRootFilesystem());
  }

  Consumer<ContainerAssert> capabilities() {
    return container ->
        demands.loosen(
            CAPABILITIES,
            allowed -> container.security().hasAtMostCapabilities(allowed.toArray(String[]::new)));
  }

  Consumer<ContainerAssert> noPrivilegeEscalation() {
    return demands.unless(
        PRIVILEGE_ESCALATION, container -> container.security().doesNotAllowPrivilegeEscalation());
  }

  Consumer<ContainerAssert> seccomp() {
    return demands.unless(
        OTHER_SECCOMP_PROFILES, container -> container.security().hasSeccompProfile(PROFILE));
  }

  Consumer<ContainerAssert> appArmor() {
    return demands.unless(
        OTHER_APP_ARMOR_PROFILES, container -> container.security().hasAppArmorProfile(PROFILE));
  }
}
