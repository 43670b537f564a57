package io.helmtest.assertions;

import io.helmtest.assertions.networking.MetricsAssert;
import io.helmtest.assertions.networking.ScalingAssert;
import io.helmtest.assertions.subject.Subject;
import io.helmtest.manifest.ManifestDocument;

/** A HorizontalPodAutoscaler of any API version. */
public final class HorizontalPodAutoscalerAssert
    extends AbstractObjectAssert<HorizontalPodAutoscalerAssert, ManifestDocument> {
  HorizontalPodAutoscalerAssert(Subject subject) {
    super(subject, subject.document(), HorizontalPodAutoscalerAssert.class);
  }

  /**
   * What it scales, and within which bounds.
   *
   * @return its target and its replicas
   */
  public ScalingAssert scaling() {
    return new ScalingAssert(subject());
  }

  /**
   * What it measures.
   *
   * @return its metrics
   */
  public MetricsAssert metrics() {
    return new MetricsAssert(subject());
  }
}
