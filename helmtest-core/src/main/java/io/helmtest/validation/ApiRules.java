package io.helmtest.validation;

import io.fabric8.kubernetes.api.model.GenericKubernetesResource;
import io.helmtest.validation.RemovedApis.RemovedApi;
import java.util.List;
import java.util.Optional;

/** Whether the target cluster serves an object's API version. */
final class ApiRules {
  private final String target;

  ApiRules(String target) {
    this.target = target;
  }

  void check(Field root, Findings findings) {
    ApiKind api = ApiKind.of(root);
    Optional<RemovedApi> removed = RemovedApis.find(api);
    if (removed.isPresent()) {
      removed
          .filter(removal -> KubernetesVersion.of(target).isAtLeast(removal.since()))
          .ifPresent(removal -> removed(root, removal, findings));
    } else if (root.document().type() == GenericKubernetesResource.class) {
      elsewhere(root, api, findings);
    }
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

  private static void elsewhere(Field root, ApiKind api, Findings findings) {
    List<String> versions = BuiltInKinds.apiVersions(api.kind());
    if (!versions.isEmpty() && BuiltInKinds.hasGroup(api.group())) {
      String known = String.join(", ", versions);
      findings.add(
          root.at("apiVersion"),
          known,
          "Kubernetes knows no %s, but %s in %s".formatted(api, api.kind(), known));
    }
  }
}
