package io.helmtest.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/** Runs {@link FirstDocument} in one JVM after the other, the two decoders in turn. */
final class FreshJvm {
  private static final int RUNS = 15;

  private FreshJvm() {}

  /** The quickest of each: what else the machine does can only make one slower. */
  static Comparison firstDocument() {
    double helmtest = Double.MAX_VALUE;
    double fabric8 = Double.MAX_VALUE;
    for (int run = 0; run < RUNS; run++) {
      helmtest = Math.min(helmtest, milliseconds(FirstDocument.HELMTEST));
      fabric8 = Math.min(fabric8, milliseconds(FirstDocument.FABRIC8));
    }
    return new Comparison("first document of a fresh JVM", "ms", helmtest, fabric8);
  }

  private static double milliseconds(String decoder) {
    return Double.parseDouble(output(decoder).strip());
  }

  private static String output(String decoder) {
    try {
      return new String(jvm(decoder).start().getInputStream().readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ProcessBuilder jvm(String decoder) {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    String classPath = System.getProperty("java.class.path");
    return new ProcessBuilder(java, "-cp", classPath, FirstDocument.class.getName(), decoder)
        .redirectError(ProcessBuilder.Redirect.INHERIT);
  }
}
