package io.helmtest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The helm on the PATH as anybody would call it, to hold this library's renders against. */
final class PlainHelm {
  private PlainHelm() {}

  static String template(Path chart, String... options) {
    Stream<String> command =
        Stream.of(
            "helm",
            "template",
            "r",
            chart.toString(),
            "--kube-version=1.34.0",
            "--namespace=default");
    return run(Stream.concat(command, Stream.of(options)).toList());
  }

  private static String run(List<String> command) {
    try {
      Process helm =
          new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
      String out = new String(helm.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return helm.waitFor() == 0 ? out : "failed";
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
