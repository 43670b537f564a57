package io.helmtest.embedded;

import java.nio.file.Path;
import java.time.Duration;

/** Renders as the first thing in a JVM, and prints what came out. */
final class RenderingMain {
  private RenderingMain() {}

  public static void main(String[] arguments) {
    System.out.println(
        new EmbeddedRenderer()
            .render(TestCharts.request(Path.of(arguments[0]), ""), Duration.ofSeconds(60)));
  }
}
