package io.helmtest.junit.report;

import io.helmtest.RenderedChart;
import java.util.List;
import java.util.stream.Collectors;

/** What a failed test had rendered. It travels with the failure, as one line of its stack trace. */
public final class Rendered extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient List<RenderedChart> charts;
  private final transient Throwable failure;

  /**
   * What was rendered when a test failed.
   *
   * @param charts the renders, at least one
   * @param failure the failure as it was thrown
   */
  public Rendered(List<RenderedChart> charts, Throwable failure) {
    super(
        charts.stream().map(Object::toString).collect(Collectors.joining("; ")),
        null,
        false,
        false);
    this.charts = List.copyOf(charts);
    this.failure = failure;
  }

  List<RenderedChart> charts() {
    return charts;
  }

  Throwable failure() {
    return failure;
  }
}
