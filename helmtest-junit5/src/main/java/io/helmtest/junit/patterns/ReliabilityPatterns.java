package io.helmtest.junit.patterns;

import static io.helmtest.junit.patterns.Scope.inEach;
import static io.helmtest.junit.patterns.Subjects.each;

import io.helmtest.RenderedChart;
import io.helmtest.declaration.ExternalObject;
import io.helmtest.junit.EnvironmentTest;

/** Probes and volumes. */
public interface ReliabilityPatterns extends OwnersDemands {

  /**
   * Each regular container that is to run on has a liveness and a readiness probe; each probe there
   * is, of sidecars too, leads to a port of its container and has timings that work. Jobs, CronJobs
   * and hooks are left out: they are to end.
   *
   * @param chart the render
   * @see Demands#allowingMissingLiveness
   * @see Demands#allowingMissingReadiness
   * @see Demands#allowingUndeclaredPorts
   */
  @EnvironmentTest
  default void probes(RenderedChart chart) {
    Probing probing =
        new Probing(
            ChartDemands.of(
                this,
                chart,
                Allowance.MISSING_LIVENESS,
                Allowance.MISSING_READINESS,
                Allowance.UNDECLARED_PORTS));
    Pattern.named("probes")
        .check(chart, each(Scope::longRunningWorkloads, inEach(probing::isSound)));
  }

  /**
   * Each mount has its volume, and a path of its own; each volume has its ConfigMap, Secret or
   * claim in the release, with the keys, unless it is optional or comes from elsewhere.
   *
   * @param chart the render
   * @see Demands#allowingExternal
   */
  @EnvironmentTest
  default void volumeMounts(RenderedChart chart) {
    ExternalObject[] external = ChartDemands.of(this, chart).externals();
    Pattern.named("volumeMounts")
        .check(
            chart,
            each(Scope::containersWithMounts, container -> container.volumeMounts().areSound()),
            each(
                Scope::workloadsWithVolumes,
                workload ->
                    workload.volumes().allowingExternal(external).allowingNone().areSound()));
  }
}
