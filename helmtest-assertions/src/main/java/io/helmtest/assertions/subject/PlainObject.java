package io.helmtest.assertions.subject;

import io.helmtest.message.MessageContext;
import io.helmtest.secret.Secrets;

/** What a message says of an object that was not rendered. */
enum PlainObject implements MessageContext {
  CONTEXT;

  @Override
  public String prefix() {
    return "";
  }

  @Override
  public String footer() {
    return "(not from a render)";
  }

  @Override
  public String mask(String text) {
    return Secrets.ofRun().mask(text);
  }
}
