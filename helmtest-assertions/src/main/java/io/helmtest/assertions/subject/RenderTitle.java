package io.helmtest.assertions.subject;

import io.helmtest.RenderedChart;
import io.helmtest.message.Lines;
import io.helmtest.render.RenderContext;
import java.util.List;

/** How to call a render as a whole in a message. */
public final class RenderTitle {
  private RenderTitle() {}

  /**
   * Chart and release.
   *
   * @param context the render
   * @return such as {@code chart shop 0.1.0 as release shop}
   */
  public static String of(RenderContext context) {
    return "chart %s as release %s"
        .formatted(context.request().chart(), context.request().release());
  }

  /**
   * Chart, release, and what the render was narrowed to.
   *
   * @param chart the render, or a part of it
   * @return such as {@code chart shop 0.1.0 as release shop (only hooks)}
   */
  public static String of(RenderedChart chart) {
    return of(chart.context()) + chart.part();
  }

  /**
   * What there is where nothing was found.
   *
   * @param chart the render, or a part of it
   * @return what it was narrowed to, and the objects in it, or those of the whole if it is empty
   */
  public static String insteadOfNothing(RenderedChart chart) {
    boolean isEmpty = chart.ids().isEmpty() && !chart.whole().ids().isEmpty();
    return "there is none%s. %s\n%s"
        .formatted(
            chart.part(),
            isEmpty ? "The whole renders" : "It renders",
            Lines.of(titles(isEmpty ? chart.whole() : chart)));
  }

  private static List<String> titles(RenderedChart chart) {
    return chart.ids().stream().map(chart::title).toList();
  }
}
