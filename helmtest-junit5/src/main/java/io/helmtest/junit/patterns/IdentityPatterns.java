package io.helmtest.junit.patterns;

import static io.helmtest.assertions.HelmAssertions.assertThat;
import static io.helmtest.junit.patterns.Allowance.OTHER_NAMES;
import static io.helmtest.junit.patterns.Allowance.PODS_OF_OTHERS;
import static io.helmtest.junit.patterns.Subjects.all;
import static io.helmtest.junit.patterns.Subjects.each;

import io.helmtest.RenderedChart;
import io.helmtest.assertions.RenderedChartAssert;
import io.helmtest.junit.EnvironmentTest;

/** Names, labels and selectors. */
public interface IdentityPatterns extends OwnersDemands {

  /**
   * Each name is unique in kind and namespace and has the release's name in it, so that two
   * releases can live in one namespace; that of a workload fits into a host name. Kinds whose names
   * are agreed with others, such as StorageClass or APIService, and objects of another namespace
   * need not name the release.
   *
   * @param chart the render
   * @see Demands#allowingOtherNames
   */
  @EnvironmentTest
  default void resourceNames(RenderedChart chart) {
    ChartDemands demands = ChartDemands.of(this, chart, Allowance.OTHER_NAMES);
    Pattern.named("resourceNames")
        .check(
            chart,
            all(Scope::objects, objects -> assertThat(chart.installed()).names().areUnique()),
            each(
                all -> Scope.objectsOfTheNamespace(all, chart.namespace()),
                demands.unless(
                    OTHER_NAMES, Scope::nameOf, object -> object.name().containsRelease())),
            each(RenderedChartAssert::workloads, workload -> workload.name().fitsDnsLabel()));
  }

  /**
   * Each object and each pod template has the five standard labels, with the values of the chart or
   * subchart it is from and of the release; {@code app.kubernetes.io/version} only if Chart.yaml
   * has an appVersion. volumeClaimTemplates are left out: they cannot change with a version.
   *
   * @param chart the render
   * @see Demands#allowingMissingLabels
   */
  @EnvironmentTest
  default void standardLabels(RenderedChart chart) {
    StandardLabels labels =
        new StandardLabels(ChartDemands.of(this, chart, Allowance.MISSING_LABELS));
    Pattern.named("standardLabels")
        .check(
            chart,
            each(Scope::objects, object -> labels.areOn(object.labels())),
            each(RenderedChartAssert::workloads, workload -> labels.areOn(workload.podLabels())));
  }

  /**
   * Each Deployment, StatefulSet, DaemonSet and ReplicaSet selects the pods of its own template, by
   * labels that stay when the chart's version changes; each PodDisruptionBudget, and each
   * NetworkPolicy that is not for all pods, selects pods of the release. Left out are those of pods
   * that others make, as in {@link NetworkingPatterns#servicePorts}.
   *
   * @param chart the render
   * @see Demands#allowingPodsOfOthers
   */
  @EnvironmentTest
  default void selectors(RenderedChart chart) {
    ChartDemands demands = ChartDemands.of(this, chart, Allowance.PODS_OF_OTHERS);
    OwnPods pods = OwnPods.of(chart);
    Pattern.named("selectors")
        .check(
            chart,
            each(Scope::selectingWorkloads, workload -> workload.selector().isSound()),
            each(
                pods::budgets,
                demands.unless(
                    PODS_OF_OTHERS, Scope::nameOf, budget -> budget.selector().selectsPods())),
            each(
                pods::policies,
                demands.unless(
                    PODS_OF_OTHERS, Scope::nameOf, policy -> policy.selector().selectsPods())));
  }
}
