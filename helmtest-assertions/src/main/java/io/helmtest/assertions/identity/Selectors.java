package io.helmtest.assertions.identity;

import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.LabelSelector;
import io.fabric8.kubernetes.api.model.apps.DaemonSet;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.apps.ReplicaSet;
import io.fabric8.kubernetes.api.model.apps.StatefulSet;
import io.fabric8.kubernetes.api.model.batch.v1.Job;
import io.helmtest.assertions.subject.LabelRequirement;
import io.helmtest.assertions.subject.Subject;
import io.helmtest.manifest.ManifestDocument;
import java.util.Optional;
import java.util.Set;

/** The selectors of the kinds of workload, and what must not be in them. */
final class Selectors {
  private static final Set<String> NEEDED =
      Set.of("Deployment", "StatefulSet", "DaemonSet", "ReplicaSet");
  private static final Set<String> OF_A_VERSION =
      Set.of("helm.sh/chart", "app.kubernetes.io/version");

  private Selectors() {}

  static boolean areNeededBy(ManifestDocument workload) {
    return NEEDED.contains(workload.id().kind());
  }

  static Optional<LabelSelector> of(HasMetadata workload) {
    if (workload instanceof Deployment deployment) {
      return Optional.ofNullable(deployment.getSpec()).map(spec -> spec.getSelector());
    }
    if (workload instanceof StatefulSet statefulSet) {
      return Optional.ofNullable(statefulSet.getSpec()).map(spec -> spec.getSelector());
    }
    if (workload instanceof DaemonSet daemonSet) {
      return Optional.ofNullable(daemonSet.getSpec()).map(spec -> spec.getSelector());
    }
    if (workload instanceof ReplicaSet replicaSet) {
      return Optional.ofNullable(replicaSet.getSpec()).map(spec -> spec.getSelector());
    }
    return workload instanceof Job job
        ? Optional.ofNullable(job.getSpec()).map(spec -> spec.getSelector())
        : Optional.empty();
  }

  static boolean changeWithVersion(LabelRequirement requirement, Subject selector) {
    return OF_A_VERSION.contains(requirement.key())
        || selector
            .chart()
            .metadataOf(selector.document())
            .filter(metadata -> requirement.values().contains(metadata.label()))
            .isPresent();
  }
}
