package io.helmtest;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Renders a chart in a JVM of its own; see {@link ForkedJvm}. */
final class RenderMain {
  private RenderMain() {}

  /** Prints stream and warnings of the chart that the argument names. */
  public static void main(String[] arguments) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    RenderedChart rendered = HelmChart.at(arguments[0]).version("1.2.3").values("b: 2").render();
    out.print(rendered.yaml());
    rendered.warnings().forEach(out::println);
  }
}
