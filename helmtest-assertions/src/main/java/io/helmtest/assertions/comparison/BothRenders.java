package io.helmtest.assertions.comparison;

import io.helmtest.message.MessageContext;
import io.helmtest.render.RenderContext;

/** What a message about two renders begins and ends with. */
record BothRenders(RenderContext changed, RenderContext base) implements MessageContext {

  @Override
  public String prefix() {
    return changed.prefix();
  }

  @Override
  public String footer() {
    return "%s\nbase %s\nengine: %s".formatted(changed.layersLine(), base.layersLine(), engines());
  }

  @Override
  public String mask(String text) {
    return changed.mask(base.mask(text));
  }

  private String engines() {
    return changed.engine().equals(base.engine())
        ? changed.engine()
        : "%s\nbase engine: %s".formatted(changed.engine(), base.engine());
  }
}
