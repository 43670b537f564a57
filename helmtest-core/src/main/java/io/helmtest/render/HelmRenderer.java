package io.helmtest.render;

import java.time.Duration;

/**
 * Renders charts with real Helm. Implementations are safe for use by several threads, keep nothing
 * between requests, and are equal when they would render alike.
 */
public interface HelmRenderer {

  /**
   * Begins in the background what the first render would have to wait for. Returns at once; where
   * something is wrong, the first render says so.
   */
  default void prepare() {}

  /**
   * Renders a chart.
   *
   * @param request what to render
   * @param timeout how long it may take
   * @return Helm's manifest stream, or why there is none: Helm refused the chart, could not be run,
   *     took too long
   */
  RenderOutcome render(RenderRequest request, Duration timeout);

  /**
   * Renders the text of a chart's NOTES.txt.
   *
   * @param request what to render
   * @param timeout how long it may take
   * @return the text, or why there is none
   */
  default RenderOutcome notes(RenderRequest request, Duration timeout) {
    return RenderFailure.of(engine() + " cannot give the text of NOTES.txt");
  }

  /**
   * Which Helm renders, for messages.
   *
   * @return such as {@code helm v4.3.0}
   */
  String engine();
}
