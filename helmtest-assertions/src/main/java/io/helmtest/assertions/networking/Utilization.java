package io.helmtest.assertions.networking;

import io.helmtest.PodContainer;
import java.util.List;
import java.util.stream.Stream;

/**
 * The use of a resource that an autoscaler scales on, measured by what the containers request.
 *
 * @param container the only container that is measured; empty for all
 */
record Utilization(String resource, String container) {

  static List<Utilization> of(Autoscaler autoscaler) {
    Stream<Utilization> ofVersion1 =
        autoscaler.value(Autoscaler.CPU_OF_V1).stream().map(percent -> new Utilization("cpu", ""));
    Stream<Utilization> metrics =
        autoscaler.metrics().stream()
            .filter(metric -> autoscaler.utilization(metric).isPresent())
            .map(autoscaler::source)
            .map(
                source ->
                    new Utilization(
                        autoscaler.text(source + ".name"), autoscaler.text(source + ".container")));
    return Stream.concat(ofVersion1, metrics).toList();
  }

  // Init containers have ended when the pods are measured.
  boolean isOf(PodContainer measured) {
    return (container.isEmpty() || container.equals(measured.name()))
        && (measured.kind() == PodContainer.Kind.REGULAR
            || measured.kind() == PodContainer.Kind.SIDECAR);
  }
}
