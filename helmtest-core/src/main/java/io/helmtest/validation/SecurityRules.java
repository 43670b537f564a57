package io.helmtest.validation;

/** What holds between the fields of a security context. */
final class SecurityRules {
  private SecurityRules() {}

  static void context(Field context, Findings findings) {
    Field escalation = context.at("allowPrivilegeEscalation");
    if (escalation.is(false) && context.at("privileged").is(true)) {
      findings.add(escalation, "true", "false contradicts privileged: true");
    }
  }

  /** A seccomp or AppArmor profile. */
  static void profile(Field profile, Findings findings) {
    Field file = profile.at("localhostProfile");
    boolean localhost = profile.at("type").is("Localhost");
    if (localhost && !file.isPresent()) {
      findings.missing(file);
    } else if (!localhost && file.isPresent()) {
      findings.forbidden(file, "only allowed with type: Localhost");
    }
  }
}
