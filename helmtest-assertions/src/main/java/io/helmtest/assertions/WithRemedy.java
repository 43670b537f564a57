package io.helmtest.assertions;

import io.helmtest.message.MessageContext;

/** A message that ends with what to say where there is nothing to check. */
record WithRemedy(MessageContext context) implements MessageContext {
  private static final String REMEDY =
      "Where none is fine, say allowingNone().each(…); to check that there is none, areNotRendered().";

  @Override
  public String prefix() {
    return context.prefix();
  }

  @Override
  public String footer() {
    return context.footer() + "\n" + REMEDY;
  }

  @Override
  public String mask(String text) {
    return context.mask(text);
  }
}
