package io.helmtest.assertions.subject;

import io.helmtest.render.RenderContext;

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
}
