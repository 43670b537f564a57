package io.helmtest.junit.report;

import io.helmtest.RenderedChart;
import java.util.List;
import java.util.stream.Collectors;

/** What a failed test had rendered. It travels with the failure, as one line of its stack trace. */
public final class Rendered extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient List<RenderedChart> charts;
  private final transient List<RenderedChart> known;
  private final transient Throwable failure;

  /**
   * What was rendered when a test failed.
   *
   * @param charts the renders, at least one
   * @param known these and those of its class, all of whose secrets are to be hidden
   * @param failure the failure as it was thrown
   */
  public Rendered(List<RenderedChart> charts, List<RenderedChart> known, Throwable failure) {
    super(
        charts.stream().map(Object::toString).collect(Collectors.joining("; ")),
        null,
        false,
        false);
    this.charts = List.copyOf(charts);
    this.known = List.copyOf(known);
    this.failure = failure;
  }

  List<RenderedChart> charts() {
    return charts;
  }

  Throwable failure() {
    return failure;
  }

  String mask(String text) {
    return mask(known, text);
  }

  /**
   * Hides in a text what is secret in some renders.
   *
   * @param charts the renders
   * @param text what is to be shown
   * @return the text without their secrets
   */
  public static String mask(List<RenderedChart> charts, String text) {
    String masked = text;
    for (RenderedChart chart : charts) {
      masked = chart.mask(masked);
    }
    return masked;
  }
}
