package io.helmtest.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A chart, or one of those in its charts/ folder. */
record Subchart(ChartFiles files, String folder, ChartMetadata metadata) {
  private static final String CHARTS = "charts";

  /** Follows a template's name, such as {@code shop/charts/cache/templates/service.yaml}. */
  static Optional<ChartMetadata> metadataOf(Chart chart, String template) {
    Optional<Subchart> found = Optional.of(new Subchart(chart.files(), "", chart.metadata()));
    for (String name : pathOf(template)) {
      found = found.flatMap(parent -> parent.child(name));
    }
    return found.map(Subchart::metadata);
  }

  /** The charts on the way from the root chart to that of a template, by their aliases. */
  static List<String> pathOf(String template) {
    List<String> steps = List.of(template.split("/", -1));
    List<String> path = new ArrayList<>();
    for (int i = 1; i + 1 < steps.size() && steps.get(i).equals(CHARTS); i += 2) {
      path.add(steps.get(i + 1));
    }
    return path;
  }

  private Optional<Subchart> child(String name) {
    return at(name)
        .or(() -> at(metadata.aliases().getOrDefault(name, name)))
        .map(child -> new Subchart(files, child.folder, child.metadata.alias(name)));
  }

  private Optional<Subchart> at(String name) {
    String child = folder + CHARTS + "/" + name + "/";
    String file = child + "Chart.yaml";
    return files
        .text(file)
        .map(yaml -> new Subchart(files, child, ChartMetadata.parse(yaml, file)));
  }
}
