package io.helmtest.assertions;

import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.Pod;
import io.fabric8.kubernetes.api.model.apps.DaemonSet;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.apps.StatefulSet;
import io.fabric8.kubernetes.api.model.batch.v1.CronJob;
import io.fabric8.kubernetes.api.model.batch.v1.Job;
import io.helmtest.HelmChart;
import io.helmtest.RenderedChart;
import io.helmtest.assertions.subject.Wording;
import org.assertj.core.api.Assertions;

/**
 * The one static import: {@code assertThat} for charts and renders, and for all that AssertJ knows.
 *
 * <pre>{@code
 * import static io.helmtest.assertions.HelmAssertions.assertThat;
 * }</pre>
 */
public class HelmAssertions extends Assertions {
  /** For inheritance only, as in AssertJ. */
  protected HelmAssertions() {}

  /**
   * Begins with a render.
   *
   * @param chart what was rendered
   * @return nouns that lead to its objects
   */
  public static RenderedChartAssert assertThat(RenderedChart chart) {
    return new RenderedChartAssert(chart, new Wording());
  }

  /**
   * Begins with a chart that is not rendered yet.
   *
   * @param chart what to render
   * @return whether it renders, and if not, why
   */
  public static HelmChartAssert assertThat(HelmChart chart) {
    return new HelmChartAssert(chart);
  }

  /**
   * Begins with any object of fabric8, of which nobody knows the render: messages say so, and what
   * needs the release is an error. AssertJ's own assertions of an object are at {@code
   * assertThatObject}.
   *
   * @param object the object
   * @return its labels, annotations and fields
   */
  public static PlainObjectAssert assertThat(HasMetadata object) {
    return new PlainObjectAssert(object);
  }

  /**
   * Begins with a Deployment that is not from a render; see {@link #assertThat(HasMetadata)}.
   *
   * @param deployment the Deployment
   * @return its pods and containers
   */
  public static WorkloadAssert assertThat(Deployment deployment) {
    return WorkloadAssert.plain(deployment);
  }

  /**
   * Begins with a StatefulSet that is not from a render; see {@link #assertThat(HasMetadata)}.
   *
   * @param statefulSet the StatefulSet
   * @return its pods and containers
   */
  public static WorkloadAssert assertThat(StatefulSet statefulSet) {
    return WorkloadAssert.plain(statefulSet);
  }

  /**
   * Begins with a DaemonSet that is not from a render; see {@link #assertThat(HasMetadata)}.
   *
   * @param daemonSet the DaemonSet
   * @return its pods and containers
   */
  public static WorkloadAssert assertThat(DaemonSet daemonSet) {
    return WorkloadAssert.plain(daemonSet);
  }

  /**
   * Begins with a Job that is not from a render; see {@link #assertThat(HasMetadata)}.
   *
   * @param job the Job
   * @return its pods and containers
   */
  public static WorkloadAssert assertThat(Job job) {
    return WorkloadAssert.plain(job);
  }

  /**
   * Begins with a CronJob that is not from a render; see {@link #assertThat(HasMetadata)}.
   *
   * @param cronJob the CronJob
   * @return its pods and containers
   */
  public static WorkloadAssert assertThat(CronJob cronJob) {
    return WorkloadAssert.plain(cronJob);
  }

  /**
   * Begins with a Pod that is not from a render; see {@link #assertThat(HasMetadata)}.
   *
   * @param pod the Pod
   * @return its pods and containers
   */
  public static WorkloadAssert assertThat(Pod pod) {
    return WorkloadAssert.plain(pod);
  }
}
