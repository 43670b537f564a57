package io.helmtest.junit.patterns;

import java.util.Collection;

/** What a pattern's demand may let pass for something that the chart's owner names. */
enum Allowance {
  OTHER_NAMES("allowingOtherNames"),
  MISSING_LABELS("allowingMissingLabels"),
  PODS_OF_OTHERS("allowingPodsOfOthers"),
  UNREADABLE_DATA("allowingUnreadableData"),
  LATEST_IMAGES("allowingLatestImages"),
  SHARED_PORT_NAMES("allowingSharedPortNames"),
  MISSING_REQUESTS("allowingMissingRequests"),
  ROOT("allowingRoot"),
  WRITABLE_ROOT_FILESYSTEM("allowingWritableRootFilesystem"),
  CAPABILITIES("allowingCapabilities"),
  PRIVILEGE_ESCALATION("allowingPrivilegeEscalation"),
  OTHER_SECCOMP_PROFILES("allowingOtherSeccompProfiles"),
  OTHER_APP_ARMOR_PROFILES("allowingOtherAppArmorProfiles"),
  TOKENS("allowingTokens"),
  MISSING_LIVENESS("allowingMissingLiveness"),
  MISSING_READINESS("allowingMissingReadiness"),
  UNDECLARED_PORTS("allowingUndeclaredPorts"),
  MISSING_TLS("allowingMissingTls"),
  REPLICAS("allowingReplicas");

  private final String method;

  Allowance(String method) {
    this.method = method;
  }

  /** As a declaration reads in a message. */
  String of(String name) {
    return "%s(\"%s\")".formatted(method, name);
  }

  /** Refuses a call that would allow nothing. */
  void demandSome(Collection<String> names) {
    if (names.isEmpty()) {
      throw new IllegalArgumentException(
          "Demands.%s() names nothing: say what it is for".formatted(method));
    }
  }
}
