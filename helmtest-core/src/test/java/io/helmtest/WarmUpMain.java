package io.helmtest;

import java.nio.file.Path;

/** Renders nothing in a JVM of its own; see {@link ForkedJvm}. */
final class WarmUpMain {
  private WarmUpMain() {}

  /** Waits for the warm-up, if it still goes on. */
  public static void main(String[] arguments) throws InterruptedException {
    FixedRenderer.rendered(Path.of(arguments[0]), "");
    for (Thread thread : Thread.getAllStackTraces().keySet()) {
      if (thread.getName().equals("helmtest-warm-up")) {
        System.out.println(thread.isDaemon() ? "in the background" : "in the way");
        thread.join();
      }
    }
  }
}
