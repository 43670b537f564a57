package io.helmtest.benchmarks;

import io.helmtest.render.Engine;
import io.helmtest.render.HelmRenderer;
import io.helmtest.render.HelmRenderers;
import io.helmtest.render.RenderRequest;
import io.helmtest.settings.Settings;

/** Renders the sample chart, the first thing in a JVM; see {@link FreshJvm}. */
final class FirstRender {
  static final String EMBEDDED = Engine.EMBEDDED.name();
  static final String CLI = Engine.CLI.name();

  private FirstRender() {}

  /** Prints the milliseconds that the engine took which the argument names. */
  public static void main(String[] arguments) {
    RenderRequest request = SampleChart.request(0);
    long start = System.nanoTime();
    HelmRenderer renderer = HelmRenderers.find(Engine.valueOf(arguments[0]), Settings.ofProcess());
    SampleChart.render(renderer, request);
    System.out.println((System.nanoTime() - start) / 1e6);
  }
}
