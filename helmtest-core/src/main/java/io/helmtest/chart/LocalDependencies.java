package io.helmtest.chart;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
      Optional<Path> target = dependency.folder(chart).filter(LocalDependencies::isChart);
      if (target.isPresent()) {
        readDependency(target.get(), prefix + "charts/" + dependency.name() + "/");
      }
    }
    around.pop();
  }

  // What is no chart Helm misses, and says so.
  private static boolean isChart(Path folder) {
    return Files.isRegularFile(folder.resolve("Chart.yaml")) && !SystemFolders.contain(folder);
  }

  private void readDependency(Path target, String prefix) throws IOException {
    if (around.contains(target.toRealPath())) {
      throw new IllegalArgumentException(
          "The chart at %s depends on itself: %s names it as a dependency. Delete that one."
              .formatted(target, around.getFirst().resolve("Chart.yaml")));
    }
    if (++read > MOST) {
      throw new IllegalArgumentException(
          "The chart at %s has more than %d dependencies in folders of their own: put them into its charts/ with helm dependency build."
              .formatted(around.getLast(), MOST));
    }
    visitor.localDependency(prefix, target);
    read(target, prefix);
  }

  /** Gives what is in a folder of its own, and sees what is there. */
  private final class Folder implements ChartReader.Visitor {
    private static final String CHARTS = "charts/";
    private static final Pattern SUBCHART = Pattern.compile("charts/[^/]+/Chart\\.yaml");

    private final String prefix;
    private final Set<String> subcharts = new HashSet<>();
    private final List<String> packages = new ArrayList<>();
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
          .filter(dependency -> !subcharts.contains(dependency.name()))
          .filter(dependency -> packages.stream().noneMatch(dependency::isPackedIn))
          .toList();
    }

    private void note(String name, byte[] content) {
      if (name.equals("Chart.yaml")) {
        chartYaml = text(content);
      } else if (SUBCHART.matcher(name).matches()) {
        ChartMetadata.name(text(content)).ifPresent(subcharts::add);
      } else if (name.startsWith(CHARTS)) {
        packages.add(name.substring(CHARTS.length()));
      }
    }

    private static String text(byte[] content) {
      return new String(content, StandardCharsets.UTF_8);
    }
  }
}
