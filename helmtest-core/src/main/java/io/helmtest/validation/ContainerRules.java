package io.helmtest.validation;

import java.util.List;
import java.util.regex.Pattern;

/** What holds between the fields of a container. */
final class ContainerRules {
  // See validEnvDownwardAPIFieldPathExpressions; spec.host is an older name of spec.nodeName.
  private static final List<String> FIELD_PATHS =
      List.of(
          "metadata.name",
          "metadata.namespace",
          "metadata.uid",
          "spec.nodeName",
          "spec.serviceAccountName",
          "status.hostIP",
          "status.hostIPs",
          "status.podIP",
          "status.podIPs",
          "spec.host");
  private static final Pattern SUBSCRIPTED =
      Pattern.compile("metadata\\.(labels|annotations)\\['.*'\\]");

  private ContainerRules() {}

  static void check(Field container, Findings findings) {
    container.at("env").items().forEach(variable -> variable(variable, findings));
    once(container.at("livenessProbe.successThreshold"), findings);
    once(container.at("startupProbe.successThreshold"), findings);
    readiness(container.at("readinessProbe.terminationGracePeriodSeconds"), findings);
    container.at("volumeMounts").items().forEach(mount -> propagation(mount, container, findings));
    ResourceRules.check(container.at("resources"), findings);
  }

  private static void variable(Field variable, Findings findings) {
    Field source = variable.at("valueFrom");
    if (source.isPresent() && variable.at("value").text().isPresent()) {
      findings.forbidden(source, "not allowed beside value: one of them has to go");
    }
    Field path = source.at("fieldRef.fieldPath");
    if (path.text().filter(text -> !isFieldPath(text)).isPresent()) {
      findings.noneOf(path, FIELD_PATHS.subList(0, FIELD_PATHS.size() - 1));
    }
  }

  private static boolean isFieldPath(String text) {
    return FIELD_PATHS.contains(text) || SUBSCRIPTED.matcher(text).matches();
  }

  private static void once(Field threshold, Findings findings) {
    if (threshold.integer().isPresent() && !threshold.is(0) && !threshold.is(1)) {
      findings.add(threshold, "1", threshold.shown() + " is not 1, all that this probe allows");
    }
  }

  private static void readiness(Field gracePeriod, Findings findings) {
    if (gracePeriod.isPresent()) {
      findings.forbidden(gracePeriod, "not allowed in a readinessProbe");
    }
  }

  private static void propagation(Field mount, Field container, Findings findings) {
    Field propagation = mount.at("mountPropagation");
    if (propagation.is("Bidirectional") && !container.at("securityContext.privileged").is(true)) {
      findings.add(
          propagation, "None or HostToContainer", "only allowed in a privileged container");
    }
  }
}
