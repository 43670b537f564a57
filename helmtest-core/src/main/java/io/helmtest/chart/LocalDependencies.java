package io.helmtest.chart;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a chart's folder, and its {@code file://} dependencies that are not in its charts/ folder
 * as if they were: {@code helm dependency build} would put them there.
 */
final class LocalDependencies {
  private static final int MOST = 100;

  private final ChartReader.Visitor visitor;
  private final Deque<Path> around = new ArrayDeque<>();
  private int read;

  LocalDependencies(ChartReader.Visitor visitor) {
    this.visitor = visitor;
  }

  void read(Path chart) throws IOException {
    read(chart, "");
  }

  private void read(Path chart, String prefix) throws IOException {
    Folder folder = new Folder(prefix);
    new ChartFolder(chart, folder).read();
    around.push(chart.toRealPath());
    for (ChartDependency dependency : folder.missing()) {
      Path target = dependency.folder(chart).orElseThrow();
      if (isChart(target)) {
        readDependency(target, prefix + "charts/" + dependency.name() + "/");
      }
    }
    around.pop();
  }

  // What is no chart Helm misses, and says so.
  private static boolean isChart(Path folder) {
    return Files.isRegularFile(folder.resolve("Chart.yaml")) && !SystemFolders.contain(folder);
  }

  private void readDependency(Path target, String prefix) throws IOException {
    if (around.contains(target.toRealPath()) || ++read > MOST) {
      throw new IllegalArgumentException(
          "%s has more than %d dependencies in folders, or one that depends on itself: %s"
              .formatted(around.peekLast(), MOST, target));
    }
    visitor.localDependency(prefix, target);
    read(target, prefix);
  }

  /** Gives what is in a folder of its own, and sees what is there. */
  private final class Folder implements ChartReader.Visitor {
    private static final Pattern SUBCHART =
        Pattern.compile("charts/(?:([^/]+)/Chart\\.yaml|(.+)-v?\\d[^/]*\\.tgz)");

    private final String prefix;
    private final Map<String, String> subcharts = new TreeMap<>();
    private String chartYaml = "";

    Folder(String prefix) {
      this.prefix = prefix;
    }

    @Override
    public void visit(String name, byte[] content) throws IOException {
      note(name, content);
      visitor.visit(prefix + name, content);
    }

    @Override
    public void tooLarge(String name, Path file) throws IOException {
      visitor.tooLarge(prefix + name, file);
    }

    @Override
    public void foreignLink(String name, Path target) throws IOException {
      visitor.foreignLink(prefix + name, target);
    }

    List<ChartDependency> missing() {
      return ChartMetadata.dependencies(chartYaml).stream()
          .filter(dependency -> dependency.folder(Path.of("")).isPresent())
          .filter(dependency -> !subcharts.containsKey(dependency.name()))
          .toList();
    }

    private void note(String name, byte[] content) {
      Matcher subchart = SUBCHART.matcher(name);
      if (name.equals("Chart.yaml")) {
        chartYaml = new String(content, StandardCharsets.UTF_8);
      } else if (subchart.matches()) {
        String packed = subchart.group(2);
        subcharts.put(packed == null ? nameIn(content, subchart.group(1)) : packed, name);
      }
    }

    private static String nameIn(byte[] chartYaml, String folder) {
      return ChartMetadata.name(new String(chartYaml, StandardCharsets.UTF_8)).orElse(folder);
    }
  }
}
