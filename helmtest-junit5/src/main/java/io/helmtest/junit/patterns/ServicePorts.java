package io.helmtest.junit.patterns;

import static io.helmtest.junit.patterns.Allowance.PODS_OF_OTHERS;
import static io.helmtest.junit.patterns.Allowance.UNDECLARED_PORTS;

import io.helmtest.assertions.ServiceAssert;

/** The check of a Service's ports, as far as the owner demands it. */
record ServicePorts(ChartDemands demands) {

  void areReached(ServiceAssert service) {
    demands.run(
        PODS_OF_OTHERS,
        Scope.nameOf(service),
        () ->
            demands.loosen(
                UNDECLARED_PORTS,
                allowed ->
                    service
                        .ports()
                        .allowingUndeclaredPorts(
                            allowed.stream().map(Integer::valueOf).toArray(Integer[]::new))
                        .reachContainers()));
  }
}
