package io.helmtest.validation;

import io.helmtest.validation.RemovedApis.RemovedApi;

/**
 * Whether the target cluster still serves an object's API version; whether one did, decoding tells.
 */
final class ApiRules {
  private final String target;

  ApiRules(String target) {
    this.target = target;
  }

  void check(Field root, Findings findings) {
    RemovedApis.find(ApiKind.of(root))
        .filter(removal -> KubernetesVersion.of(target).isAtLeast(removal.since()))
        .ifPresent(removal -> removed(root, removal, findings));
  }

  private void removed(Field root, RemovedApi removal, Findings findings) {
    findings.add(
        root.at("apiVersion"),
        removal.replacement().orElse("nothing"),
        "%s is not served since Kubernetes %s (target %s): %s"
            .formatted(
                removal.api(),
                removal.since(),
                target,
                removal.replacement().map("use "::concat).orElse("nothing replaces it")));
  }
}
