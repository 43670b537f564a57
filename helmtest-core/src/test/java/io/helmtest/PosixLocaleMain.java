package io.helmtest;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** What {@link PosixLocaleTest} runs under another locale: renders the one chart in a folder. */
final class PosixLocaleMain {
  private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);

  private PosixLocaleMain() {}

  /** Prints what comes of each, or its message. */
  public static void main(String[] arguments) throws IOException {
    System.setProperty("basedir", "/tmp/caf\uFFFD");
    try (Stream<Path> charts = Files.list(Path.of(arguments[0]))) {
      HelmChart chart = HelmChart.at(charts.findFirst().orElseThrow());
      new PosixLocaleMain().print(chart);
    }
  }

  private void print(HelmChart chart) {
    out.println(RealHelm.values(chart.values("a: caf\u00e9").set("b", "caf\u00e9")));
    outcome(() -> RealHelm.values(chart.set("a=caf\u00e9")));
    outcome(() -> HelmChart.at("caf\u00e9").toString());
    outcome(() -> HelmChart.at("tiny").toString());
    System.setProperty("java.io.tmpdir", "/tmp/caf\u00e9");
    outcome(() -> RealHelm.values(chart));
  }

  private void outcome(Supplier<String> attempt) {
    try {
      out.println(attempt.get());
    } catch (RuntimeException e) {
      out.println(e.getMessage());
    }
  }
}
