package io.helmtest.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;

/**
 * Runs a main class that prints milliseconds in one JVM after the other, with two arguments in
 * turn.
 */
final class FreshJvm {
  private static final int SHORT_RUNS = 15;
  private static final int LONG_RUNS = 5;

  private FreshJvm() {}

  static Comparison firstDocument() {
    return quickest(
        SHORT_RUNS,
        "first document of a fresh JVM",
        FirstDocument.class,
        FirstDocument.HELMTEST,
        FirstDocument.FABRIC8);
  }

  static Comparison firstRender() {
    return quickest(
        SHORT_RUNS,
        "first render of a fresh JVM",
        FirstRender.class,
        FirstRender.EMBEDDED,
        FirstRender.CLI);
  }

  /** What secret keys cost a run: the first figure is that without them. */
  static List<Comparison> secretKeys() {
    return List.of(
        quickest(
            LONG_RUNS,
            "100 renders, after each a failed assertion",
            SecretKeysRun.class,
            SecretKeysRun.WITHOUT,
            SecretKeysRun.WITH),
        quickest(
            LONG_RUNS,
            "a comparison that tells of 1,000 changes",
            SecretKeysComparison.class,
            SecretKeysRun.WITHOUT,
            SecretKeysRun.WITH));
  }

  /** The quickest of each: what else the machine does can only make one slower. */
  private static Comparison quickest(
      int runs, String subject, Class<?> main, String own, String other) {
    double ownTime = Double.MAX_VALUE;
    double otherTime = Double.MAX_VALUE;
    for (int run = 0; run < runs; run++) {
      ownTime = Math.min(ownTime, milliseconds(main, own));
      otherTime = Math.min(otherTime, milliseconds(main, other));
    }
    return new Comparison(subject, "ms", ownTime, otherTime);
  }

  private static double milliseconds(Class<?> main, String argument) {
    return Double.parseDouble(output(main, argument).strip());
  }

  private static String output(Class<?> main, String argument) {
    try {
      return new String(jvm(main, argument).start().getInputStream().readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ProcessBuilder jvm(Class<?> main, String argument) {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    String classPath = System.getProperty("java.class.path");
    return new ProcessBuilder(java, "-cp", classPath, main.getName(), argument)
        .redirectError(ProcessBuilder.Redirect.INHERIT);
  }
}
