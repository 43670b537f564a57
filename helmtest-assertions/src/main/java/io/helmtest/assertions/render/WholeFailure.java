package io.helmtest.assertions.render;

import io.helmtest.message.Lines;
import io.helmtest.message.MessageContext;
import io.helmtest.render.HelmRenderException;

/**
 * What a message about a failed render ends with: all that is known of the failure.
 *
 * @param failure the failure
 */
public record WholeFailure(HelmRenderException failure) implements MessageContext {

  @Override
  public String prefix() {
    return failure.context().prefix();
  }

  @Override
  public String footer() {
    return Lines.indent(String.valueOf(failure.getMessage()));
  }

  @Override
  public String mask(String text) {
    return failure.context().mask(text);
  }
}
