package io.helmtest.junit.patterns;

import io.helmtest.HelmChart;
import io.helmtest.RenderedChart;
import io.helmtest.junit.EnvironmentTest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.opentest4j.TestAbortedException;

/** A small chart with the fault that a public report is about: one folder laid over the base. */
record ReportedChart(Path folder) {
  private static final Path REPORTS = Path.of("src/test/charts/reports");

  static ReportedChart copy(String report, Path folder) throws IOException {
    copyAll(REPORTS.resolve("base"), folder);
    copyAll(REPORTS.resolve(report), folder);
    return new ReportedChart(folder);
  }

  HelmChart chart() {
    return HelmChart.at(folder).release("demo");
  }

  /** The messages of the patterns that do not hold, by their names. */
  Map<String, String> failures(String environment) {
    return failures(chart().environment(environment).render());
  }

  static Map<String, String> failures(RenderedChart chart) {
    Map<String, String> failures = new TreeMap<>();
    Stream.of(ChartPatterns.class.getMethods())
        .filter(method -> method.isAnnotationPresent(EnvironmentTest.class))
        .forEach(pattern -> run(pattern, chart, failures));
    return failures;
  }

  private static void run(Method pattern, RenderedChart chart, Map<String, String> failures) {
    try {
      pattern.invoke(new ChartPatterns() {}, chart);
    } catch (InvocationTargetException e) {
      if (!(e.getTargetException() instanceof TestAbortedException)) {
        failures.put(pattern.getName(), String.valueOf(e.getTargetException().getMessage()));
      }
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void copyAll(Path source, Path target) throws IOException {
    try (Stream<Path> files = Files.walk(source)) {
      files
          .filter(Files::isRegularFile)
          .forEach(file -> copy(file, target.resolve(source.relativize(file).toString())));
    }
  }

  private static void copy(Path file, Path target) {
    try {
      Files.createDirectories(target.resolveSibling("."));
      Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
