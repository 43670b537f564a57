package io.helmtest.assertions.reliability;

import io.fabric8.kubernetes.api.model.Volume;
import io.fabric8.kubernetes.api.model.apps.StatefulSet;
import io.helmtest.Workload;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The volumes of a workload's pods: those of the pod, and those claimed for each pod. */
record PodVolumes(Workload workload) {

  /** Those of the pod, without those that a StatefulSet replaces by a claim for each pod. */
  List<Volume> declared() {
    List<String> claimed = claimTemplates().toList();
    return workload.podSpec().getVolumes().stream()
        .filter(volume -> !claimed.contains(volume.getName()))
        .toList();
  }

  Optional<Volume> named(String name) {
    return declared().stream().filter(volume -> name.equals(volume.getName())).findFirst();
  }

  /** The names of all, a StatefulSet's claim templates included. */
  List<String> names() {
    return Stream.concat(declared().stream().map(Volume::getName), claimTemplates()).toList();
  }

  String path(Volume volume) {
    return workload.podPath("spec.volumes[" + volume.getName() + "]");
  }

  private Stream<String> claimTemplates() {
    return workload.document().object() instanceof StatefulSet set && set.getSpec() != null
        ? set.getSpec().getVolumeClaimTemplates().stream()
            .map(claim -> claim.getMetadata().getName())
        : Stream.empty();
  }
}
