package io.helmtest.junit;

import io.helmtest.chart.ModuleFolder;
import io.helmtest.message.Lines;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;

/**
 * Finds charts by a pattern.
 *
 * @param pattern as it was written
 * @param folder the absolute folder that it starts at
 * @param rest what has to match from there; empty for the folder itself
 */
record ChartGlob(String pattern, Path folder, String rest) {
  private static final Pattern PARTS = Pattern.compile("((?:[^*?\\[{]*/)?)([^/]*[*?\\[{].*?)/*");

  static ChartGlob of(String pattern) {
    Matcher parts = PARTS.matcher(pattern);
    return parts.matches()
        ? new ChartGlob(pattern, folder(parts.group(1)), parts.group(2))
        : new ChartGlob(pattern, folder(pattern), "");
  }

  /** The charts that match one of the patterns, at least one for each, each chart once. */
  static List<Path> findAll(String... patterns) {
    return Arrays.stream(patterns)
        .map(ChartGlob::of)
        .flatMap(glob -> glob.find().stream())
        .distinct()
        .toList();
  }

  List<Path> find() {
    List<Path> matches = matches();
    List<Path> charts = matches.stream().filter(ChartGlob::isChart).toList();
    if (charts.isEmpty()) {
      throw new IllegalArgumentException(
          "\"%s\" matches no chart: tried %s%s".formatted(pattern, tried(), remedy(matches)));
    }
    return charts;
  }

  private List<Path> matches() {
    if (!Files.exists(folder)) {
      return List.of();
    }
    if (rest.isEmpty()) {
      return List.of(folder);
    }
    PathMatcher matcher = matcher();
    try (Stream<Path> files = Files.walk(folder, depth())) {
      return files.filter(file -> matcher.matches(folder.relativize(file))).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException("The charts in " + folder + " cannot be looked for: " + e, e);
    }
  }

  private PathMatcher matcher() {
    try {
      return FileSystems.getDefault().getPathMatcher("glob:" + rest);
    } catch (PatternSyntaxException e) {
      throw new IllegalArgumentException(
          "\"%s\" is not a pattern for charts: %s".formatted(pattern, e.getDescription()), e);
    }
  }

  private int depth() {
    return rest.contains("**") ? Integer.MAX_VALUE : rest.split("/", -1).length;
  }

  private String tried() {
    return rest.isEmpty() ? folder.toString() : folder + File.separator + rest;
  }

  private String remedy(List<Path> others) {
    return others.isEmpty()
        ? ". " + ModuleFolder.REMEDY
        : ", which is:\n%s\nA chart is a folder with Chart.yaml in it, or a packaged chart (.tgz)."
            .formatted(Lines.of(others.stream().map(Path::toString).toList()));
  }

  private static boolean isChart(Path path) {
    return Files.isRegularFile(path.resolve("Chart.yaml"))
        || (path.toString().endsWith(".tgz") && Files.isRegularFile(path));
  }

  private static Path folder(String path) {
    return ModuleFolder.resolve(Path.of(path));
  }
}
