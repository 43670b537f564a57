package io.helmtest.render;

/**
 * Renders charts with real Helm. Implementations are safe for use by several threads, keep nothing
 * between requests, and are equal when they would render alike.
 */
public interface HelmRenderer {

  /**
   * Renders a chart.
   *
   * @param request what to render
   * @return Helm's output, or why there is none: Helm refused the chart, could not be run, took too
   *     long
   */
  RenderOutcome render(RenderRequest request);

  /**
   * Which Helm renders, for messages.
   *
   * @return such as {@code helm v4.3.0}
   */
  String engine();
}
