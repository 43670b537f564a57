package io.helmtest;

import io.helmtest.render.HelmRenderer;
import io.helmtest.render.RenderOutcome;
import io.helmtest.render.RenderRequest;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/** Counts how often it is really asked. */
final class CountingRenderer implements HelmRenderer {
  private final AtomicInteger renders = new AtomicInteger();
  private final Function<RenderRequest, RenderOutcome> outcome;

  CountingRenderer(Function<RenderRequest, RenderOutcome> outcome) {
    this.outcome = outcome;
  }

  CountingRenderer(RenderOutcome outcome) {
    this(request -> outcome);
  }

  int renders() {
    return renders.get();
  }

  @Override
  public RenderOutcome render(RenderRequest request, Duration timeout) {
    renders.incrementAndGet();
    return outcome.apply(request);
  }

  @Override
  public String engine() {
    return "helm v4.3.0";
  }
}
