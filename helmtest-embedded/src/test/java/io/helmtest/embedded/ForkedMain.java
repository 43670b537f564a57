package io.helmtest.embedded;

import io.helmtest.render.RenderResult;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Renders in a JVM of its own, says so, and waits to be killed. */
final class ForkedMain {
  private ForkedMain() {}

  /**
   * Prints the process IDs of the workers, then those of other children, each on a line, then what
   * came out.
   */
  public static void main(String[] arguments) throws Exception {
    Thread forks = new Thread(ForkedMain::forkAllTheTime);
    forks.start();
    var outcome =
        new EmbeddedRenderer()
            .render(TestCharts.request(Path.of(arguments[0]), "a: 1\n"), Duration.ofSeconds(60));
    forks.interrupt();
    forks.join();
    System.out.println(children(true));
    System.out.println(children(false));
    System.out.println(
        outcome instanceof RenderResult result
            ? result.output().strip().lines().reduce("", (a, b) -> b)
            : outcome);
    System.in.read();
  }

  // Children that outlive this process, and might have got what was opened meanwhile.
  private static void forkAllTheTime() {
    try {
      while (!Thread.interrupted()) {
        new ProcessBuilder("sleep", "30").start();
      }
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String children(boolean engines) {
    Stream<ProcessHandle> children = ProcessHandle.current().children();
    return children
        .filter(child -> child.info().command().orElse("").endsWith("/helmtest-engine") == engines)
        .map(child -> String.valueOf(child.pid()))
        .collect(Collectors.joining(" "));
  }
}
