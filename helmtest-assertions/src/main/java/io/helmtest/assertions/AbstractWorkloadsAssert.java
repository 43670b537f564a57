package io.helmtest.assertions;

import io.fabric8.kubernetes.api.model.Pod;
import io.fabric8.kubernetes.api.model.apps.DaemonSet;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.apps.StatefulSet;
import io.fabric8.kubernetes.api.model.batch.v1.CronJob;
import io.fabric8.kubernetes.api.model.batch.v1.Job;
import io.helmtest.RenderedChart;
import io.helmtest.assertions.subject.Wording;
import io.helmtest.manifest.ManifestDocument;
import io.helmtest.manifest.RefusedManifestException;
import java.util.stream.Stream;
import org.assertj.core.annotation.CheckReturnValue;
import org.jspecify.annotations.Nullable;

/**
 * The way from a render to what runs.
 *
 * @param <S> the assertion itself
 */
abstract class AbstractWorkloadsAssert<S extends AbstractWorkloadsAssert<S>>
    extends AbstractLookupAssert<S> {

  AbstractWorkloadsAssert(@Nullable RenderedChart chart, Wording wording, Class<S> self) {
    super(chart, wording, self);
  }

  /**
   * A Deployment.
   *
   * @param name its name
   * @return the Deployment
   * @throws AssertionError if there is none of that name
   */
  @CheckReturnValue
  public WorkloadAssert deployment(String name) {
    return WorkloadAssert.of(lookup().one(Deployment.class, name));
  }

  /**
   * All Deployments.
   *
   * @return the Deployments
   */
  @CheckReturnValue
  public ElementsAssert<WorkloadAssert> deployments() {
    return lookup().all(Deployment.class, WorkloadAssert::of);
  }

  /**
   * A StatefulSet.
   *
   * @param name its name
   * @return the StatefulSet
   * @throws AssertionError if there is none of that name
   */
  @CheckReturnValue
  public WorkloadAssert statefulSet(String name) {
    return WorkloadAssert.of(lookup().one(StatefulSet.class, name));
  }

  /**
   * All StatefulSets.
   *
   * @return the StatefulSets
   */
  @CheckReturnValue
  public ElementsAssert<WorkloadAssert> statefulSets() {
    return lookup().all(StatefulSet.class, WorkloadAssert::of);
  }

  /**
   * A DaemonSet.
   *
   * @param name its name
   * @return the DaemonSet
   * @throws AssertionError if there is none of that name
   */
  @CheckReturnValue
  public WorkloadAssert daemonSet(String name) {
    return WorkloadAssert.of(lookup().one(DaemonSet.class, name));
  }

  /**
   * All DaemonSets.
   *
   * @return the DaemonSets
   */
  @CheckReturnValue
  public ElementsAssert<WorkloadAssert> daemonSets() {
    return lookup().all(DaemonSet.class, WorkloadAssert::of);
  }

  /**
   * A Job.
   *
   * @param name its name
   * @return the Job
   * @throws AssertionError if there is none of that name
   */
  @CheckReturnValue
  public WorkloadAssert job(String name) {
    return WorkloadAssert.of(lookup().one(Job.class, name));
  }

  /**
   * All Jobs.
   *
   * @return the Jobs
   */
  @CheckReturnValue
  public ElementsAssert<WorkloadAssert> jobs() {
    return lookup().all(Job.class, WorkloadAssert::of);
  }

  /**
   * A CronJob.
   *
   * @param name its name
   * @return the CronJob
   * @throws AssertionError if there is none of that name
   */
  @CheckReturnValue
  public WorkloadAssert cronJob(String name) {
    return WorkloadAssert.of(lookup().one(CronJob.class, name));
  }

  /**
   * All CronJobs.
   *
   * @return the CronJobs
   */
  @CheckReturnValue
  public ElementsAssert<WorkloadAssert> cronJobs() {
    return lookup().all(CronJob.class, WorkloadAssert::of);
  }

  /**
   * A Pod.
   *
   * @param name its name
   * @return the Pod
   * @throws AssertionError if there is none of that name
   */
  @CheckReturnValue
  public WorkloadAssert pod(String name) {
    return WorkloadAssert.of(lookup().one(Pod.class, name));
  }

  /**
   * All Pods.
   *
   * @return the Pods
   */
  @CheckReturnValue
  public ElementsAssert<WorkloadAssert> pods() {
    return lookup().all(Pod.class, WorkloadAssert::of);
  }

  /**
   * Something with a pod template, of any kind.
   *
   * @param name its name
   * @return the workload
   * @throws AssertionError if there is none of that name, or several of different kinds
   */
  @CheckReturnValue
  public WorkloadAssert workload(String name) {
    return WorkloadAssert.of(lookup().workload(name));
  }

  /**
   * Everything with a pod template: Deployments, StatefulSets, DaemonSets, Jobs, CronJobs, Pods,
   * hooks included.
   *
   * @return the workloads
   * @throws io.helmtest.NoSuchObjectException if one is rendered in another API version than its
   *     class
   */
  @CheckReturnValue
  public ElementsAssert<WorkloadAssert> workloads() {
    return lookup().all("workload", lookup().workloads(), WorkloadAssert::of);
  }

  /**
   * The containers of all workloads: regular, init, sidecar and ephemeral.
   *
   * @return the containers
   */
  @CheckReturnValue
  public ElementsAssert<ContainerAssert> containers() {
    return lookup()
        .elements("container", lookup().workloads().stream().flatMap(this::containersOf).toList());
  }

  // Of a workload that cannot be looked at, nobody knows the containers: it stands for them.
  private Stream<Element<ContainerAssert>> containersOf(ManifestDocument workload) {
    try {
      return WorkloadAssert.of(lookup().looked(workload, wording())).elements();
    } catch (RefusedManifestException refusal) {
      return Stream.of(Element.refused(workload.id().toString(), refusal));
    }
  }
}
