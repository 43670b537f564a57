package io.helmtest.assertions.networking;

import io.helmtest.assertions.subject.Subject;
import io.helmtest.assertions.subject.SubjectAssert;
import java.util.ArrayList;
import java.util.List;

/**
 * What a HorizontalPodAutoscaler measures: the {@code metrics} of autoscaling/v2, or the {@code
 * targetCPUUtilizationPercentage} of autoscaling/v1.
 *
 * @see <a
 *     href="https://kubernetes.io/docs/tasks/run-application/horizontal-pod-autoscale/">Horizontal
 *     Pod Autoscaling</a>
 */
public final class MetricsAssert extends SubjectAssert<MetricsAssert> {
  private final List<String> metrics;
  private static final String UTILIZATION = " utilization ";

  /**
   * The metrics of a HorizontalPodAutoscaler.
   *
   * @param subject the HorizontalPodAutoscaler
   */
  public MetricsAssert(Subject subject) {
    super(subject.at("spec.metrics"), MetricsAssert.class);
    this.metrics = titles(new Autoscaler(subject));
  }

  /**
   * Checks that it scales on the utilization of a resource.
   *
   * <pre>{@code
   * // passes for a Resource metric cpu with averageUtilization: 80, and for v1's
   * // targetCPUUtilizationPercentage: 80; fails for 60, and for averageValue: 80
   * assertThat(chart).horizontalPodAutoscaler("shop-web").metrics().hasUtilization("cpu", 80);
   * }</pre>
   *
   * @param resource {@code cpu} or {@code memory}
   * @param percent of what the containers request
   * @return this
   * @throws AssertionError if it does not; the message lists the metrics
   */
  public MetricsAssert hasUtilization(String resource, int percent) {
    String expected = utilization(resource, percent);
    if (!metrics.contains(expected)) {
      throw subject()
          .mismatch(
              "to scale by " + subject().path() + " on",
              expected,
              metrics.isEmpty() ? "no metric" : String.join("\n", metrics));
    }
    return this;
  }

  /**
   * Checks that a resource's utilisation is not measured.
   *
   * <pre>{@code
   * // passes for cpu alone, fails for a metric of memory
   * assertThat(chart).horizontalPodAutoscaler("shop-web").metrics().doesNotHaveUtilization("memory");
   * }</pre>
   *
   * @param resource such as {@code cpu} or {@code memory}
   * @return this
   * @throws AssertionError if it is; the message lists the metrics
   */
  public MetricsAssert doesNotHaveUtilization(String resource) {
    if (metrics.stream().anyMatch(metric -> metric.startsWith(resource + UTILIZATION))) {
      throw subject()
          .mismatch(
              "not to scale by " + subject().path() + " on",
              resource + UTILIZATION.stripTrailing(),
              String.join("\n", metrics));
    }
    return this;
  }

  /**
   * Checks that there is a metric. Without any, Kubernetes scales on 80 % of the CPU.
   *
   * <pre>{@code
   * // passes for one metric of any type, fails for metrics: []
   * assertThat(chart).horizontalPodAutoscaler("shop-web").metrics().areDeclared();
   * }</pre>
   *
   * @return this
   * @throws AssertionError if there is none
   */
  public MetricsAssert areDeclared() {
    if (metrics.isEmpty()) {
      throw subject().mismatch("at least one metric", "none");
    }
    return this;
  }

  private static List<String> titles(Autoscaler autoscaler) {
    List<String> titles = new ArrayList<>();
    autoscaler.number(Autoscaler.CPU_OF_V1).ifPresent(cpu -> titles.add(utilization("cpu", cpu)));
    autoscaler.metrics().forEach(metric -> titles.add(title(autoscaler, metric)));
    return titles;
  }

  private static String title(Autoscaler autoscaler, String metric) {
    String name = autoscaler.text(autoscaler.source(metric) + ".name");
    return autoscaler
        .utilization(metric)
        .map(percent -> utilization(name, percent))
        .orElseGet(() -> (autoscaler.text(metric + ".type") + " metric " + name).strip());
  }

  private static String utilization(String resource, int percent) {
    return resource + UTILIZATION + percent + " %";
  }
}
