package io.helmtest.assertions.configuration;

import io.helmtest.assertions.subject.Neighbours;
import io.helmtest.assertions.subject.Subject;
import java.util.Optional;

/** The ConfigMaps and Secrets that a workload's namespace has from a render: none without one. */
record ConfigObjects(Subject workload) {

  Optional<ConfigData> find(String kind, String name) {
    return workload.isRendered()
        ? Neighbours.of(workload).find(kind, name).map(ConfigData::of)
        : Optional.empty();
  }
}
