package io.helmtest.junit.patterns;

import static io.helmtest.junit.patterns.Allowance.MISSING_LIVENESS;
import static io.helmtest.junit.patterns.Allowance.MISSING_READINESS;
import static io.helmtest.junit.patterns.Allowance.UNDECLARED_PORTS;

import io.helmtest.assertions.ContainerAssert;
import io.helmtest.assertions.reliability.ProbesAssert;
import java.util.Set;

/** The check of a container's probes, as far as the owner demands it. */
record Probing(ChartDemands demands) {

  void isSound(ContainerAssert container) {
    demands.loosen(
        UNDECLARED_PORTS,
        ports ->
            demands
                .loosened(
                    (probed, allowed) -> isSound(probed, allowed, ports),
                    MISSING_LIVENESS,
                    MISSING_READINESS)
                .accept(container));
  }

  private static void isSound(
      ContainerAssert container, Set<Allowance> allowed, Set<String> ports) {
    ProbesAssert probes =
        container
            .probes()
            .allowingUndeclaredPorts(ports.stream().map(Integer::valueOf).toArray(Integer[]::new));
    probes = allowed.contains(MISSING_LIVENESS) ? probes.allowingNoLiveness() : probes;
    probes = allowed.contains(MISSING_READINESS) ? probes.allowingNoReadiness() : probes;
    probes.areSound();
  }
}
