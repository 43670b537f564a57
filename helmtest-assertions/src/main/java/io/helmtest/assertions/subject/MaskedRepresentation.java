package io.helmtest.assertions.subject;

import io.helmtest.message.MessageContext;
import org.assertj.core.presentation.StandardRepresentation;
import org.jspecify.annotations.Nullable;

/** How AssertJ's own assertions show values: without what a render's messages hide. */
public final class MaskedRepresentation extends StandardRepresentation {
  private final MessageContext context;

  /**
   * Shows values of a render.
   *
   * @param context hides what must not be shown
   */
  public MaskedRepresentation(MessageContext context) {
    this.context = context;
  }

  /**
   * A value's text.
   *
   * @param value any value
   * @return the text to show
   */
  @Override
  public String toStringOf(@Nullable Object value) {
    return context.mask(super.toStringOf(value));
  }
}
