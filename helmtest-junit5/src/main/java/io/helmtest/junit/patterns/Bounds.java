package io.helmtest.junit.patterns;

import io.helmtest.assertions.RenderedChartAssert;

/**
 * The bounds of a HorizontalPodAutoscaler.
 *
 * @param min the fewest replicas
 * @param max the most replicas
 */
public record Bounds(int min, int max) {

  void areOf(RenderedChartAssert release, String autoscaler) {
    release.horizontalPodAutoscaler(autoscaler).scaling().hasBounds(min, max);
  }
}
