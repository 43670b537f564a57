package io.helmtest.assertions;

import io.fabric8.kubernetes.api.model.HasMetadata;
import io.helmtest.assertions.networking.MetricsAssert;
import io.helmtest.assertions.networking.ScalingAssert;
import io.helmtest.assertions.subject.Subject;
import org.assertj.core.annotation.CheckReturnValue;

/** A HorizontalPodAutoscaler of any API version. */
public final class HorizontalPodAutoscalerAssert
    extends AbstractObjectAssert<HorizontalPodAutoscalerAssert, HasMetadata> {
  HorizontalPodAutoscalerAssert(Subject subject) {
    super(subject, subject.document()::object, HorizontalPodAutoscalerAssert.class);
  }

  /**
   * What it scales, and within which bounds.
   *
   * @return its target and its replicas
   */
  @CheckReturnValue
  public ScalingAssert scaling() {
    return new ScalingAssert(subject());
  }

  /**
   * Checks the least and the greatest number of replicas; the same as {@code
   * scaling().hasBounds(min, max)}.
   *
   * <pre>{@code
   * // passes for minReplicas: 3 and maxReplicas: 10, fails for other bounds
   * assertThat(chart).horizontalPodAutoscaler("shop-web").hasBounds(3, 10);
   * }</pre>
   *
   * @param min the least number of replicas; without {@code minReplicas} it is 1
   * @param max the greatest number of replicas
   * @return this
   * @throws AssertionError if one is another
   */
  public HorizontalPodAutoscalerAssert hasBounds(int min, int max) {
    scaling().hasBounds(min, max);
    return this;
  }

  /**
   * What it measures.
   *
   * @return its metrics
   */
  @CheckReturnValue
  public MetricsAssert metrics() {
    return new MetricsAssert(subject());
  }
}
