package io.helmtest.junit.patterns;

import io.helmtest.RenderedChart;

/** What only the owner of a chart knows. */
public interface OwnersDemands {

  /**
   * What the patterns demand of a render.
   *
   * @param chart the render; its chart and environment may make a difference
   * @return {@link Demands#standard} unless overridden
   */
  default Demands demands(RenderedChart chart) {
    return Demands.standard();
  }
}
