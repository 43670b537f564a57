package io.helmtest.validation;

/** What holds in a Deployment, ReplicaSet, StatefulSet or DaemonSet. */
final class WorkloadRules {
  private WorkloadRules() {}

  static void check(Field spec, Findings findings) {
    SelectorMatch.check(spec.at("selector"), spec.at("template.metadata.labels"), findings);
    restartPolicy(spec.at("template.spec.restartPolicy"), findings);
    Field deadline = spec.at("template.spec.activeDeadlineSeconds");
    if (deadline.isPresent()) {
      findings.forbidden(deadline, "not allowed in a " + kind(spec));
    }
  }

  private static void restartPolicy(Field policy, Findings findings) {
    if (policy.is("Never") || policy.is("OnFailure")) {
      findings.add(
          policy,
          "Always",
          policy.shown() + " is not allowed in a " + kind(policy) + ": Always is");
    }
  }

  static void deployment(Field spec, Findings findings) {
    Field strategy = spec.at("strategy");
    onlyRollingUpdates(strategy, "Recreate", findings);
    Field unavailable = strategy.at("rollingUpdate.maxUnavailable");
    if (isZero(unavailable) && isZero(strategy.at("rollingUpdate.maxSurge"))) {
      findings.add(unavailable, "more than 0", "0 is not allowed while maxSurge is 0");
    }
    progress(spec.at("progressDeadlineSeconds"), spec.at("minReadySeconds"), findings);
  }

  private static void progress(Field deadline, Field ready, Findings findings) {
    if (deadline.integer().isPresent()
        && deadline.integer().getAsLong() <= ready.integer().orElse(0)) {
      findings.add(
          deadline,
          "more than minReadySeconds",
          deadline.shown() + " is not more than minReadySeconds");
    }
  }

  static void statefulSet(Field spec, Findings findings) {
    onlyRollingUpdates(spec.at("updateStrategy"), "OnDelete", findings);
  }

  static void daemonSet(Field spec, Findings findings) {
    Field unavailable = spec.at("updateStrategy.rollingUpdate.maxUnavailable");
    Field surge = spec.at("updateStrategy.rollingUpdate.maxSurge");
    boolean surges = surge.isPresent() && !isZero(surge);
    if (surges && !isZero(unavailable)) {
      findings.add(surge, "0", surge.shown() + " is not allowed unless maxUnavailable is 0");
    } else if (!surges && isZero(unavailable)) {
      findings.add(unavailable, "more than 0", "0 is not allowed while maxSurge is 0");
    }
  }

  private static void onlyRollingUpdates(Field strategy, String type, Findings findings) {
    Field rollingUpdate = strategy.at("rollingUpdate");
    if (strategy.at("type").is(type) && rollingUpdate.isPresent()) {
      findings.forbidden(rollingUpdate, "not allowed with type: " + type);
    }
  }

  private static boolean isZero(Field count) {
    return count.is(0) || count.is("0%");
  }

  private static String kind(Field field) {
    return field.document().id().kind();
  }
}
