package io.helmtest.junit.patterns;

import static io.helmtest.junit.patterns.Allowance.CAPABILITIES;
import static io.helmtest.junit.patterns.Allowance.OTHER_APP_ARMOR_PROFILES;
import static io.helmtest.junit.patterns.Allowance.OTHER_SECCOMP_PROFILES;
import static io.helmtest.junit.patterns.Allowance.PRIVILEGE_ESCALATION;
import static io.helmtest.junit.patterns.Allowance.ROOT;
import static io.helmtest.junit.patterns.Allowance.WRITABLE_ROOT_FILESYSTEM;

import io.helmtest.assertions.ContainerAssert;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The checks of a hardened container, as far as the owner demands them. */
record Hardening(ChartDemands demands) {
  private static final String PROFILE = "RuntimeDefault";
  private static final String RESTRICTED = "NET_BIND_SERVICE";

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
            allowed -> container.security().hasAtMostCapabilities(withRestricted(allowed)));
  }

  // The restricted Pod Security Standard lets any container add it.
  private static String[] withRestricted(Set<String> allowed) {
    return Stream.concat(Stream.of(RESTRICTED), allowed.stream()).distinct().toArray(String[]::new);
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
        OTHER_APP_ARMOR_PROFILES,
        container ->
            demands
                .one(Demand.APP_ARMOR_PROFILE)
                .ifPresentOrElse(
                    container.security()::hasAppArmorProfile,
                    () -> container.security().doesNotHaveAppArmorProfile("Unconfined")));
  }
}
