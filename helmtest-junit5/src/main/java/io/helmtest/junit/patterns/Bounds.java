package io.helmtest.junit.patterns;

import io.helmtest.assertions.RenderedChartAssert;

/** Of an autoscaler, what its owner demands. */
record Bounds(int min, int max) {

  void areOf(RenderedChartAssert release, String autoscaler) {
    release.horizontalPodAutoscaler(autoscaler).hasBounds(min, max);
  }
}
