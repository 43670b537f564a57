package io.helmtest.chart;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** A chart, or a chart in its charts/ folder, as far as that is a folder too. */
record Subchart(Path folder, ChartMetadata metadata) {
  private static final String CHARTS = "charts";

  /** Follows a template's name, such as {@code shop/charts/cache/templates/service.yaml}. */
  static Optional<ChartMetadata> metadataOf(Chart chart, String template) {
    Path steps = Path.of(template);
    Optional<Subchart> found = Optional.of(new Subchart(chart.folder(), chart.metadata()));
    for (int i = 1;
        i + 1 < steps.getNameCount() && steps.getName(i).toString().equals(CHARTS);
        i += 2) {
      String name = steps.getName(i + 1).toString();
      found = found.flatMap(parent -> parent.child(name));
    }
    return found.map(Subchart::metadata);
  }

  private Optional<Subchart> child(String name) {
    Path byName = folder.resolve(CHARTS).resolve(name);
    String ownName = metadata.aliases().getOrDefault(name, name);
    Path child = Files.isDirectory(byName) ? byName : folder.resolve(CHARTS).resolve(ownName);
    Path file = child.resolve("Chart.yaml");
    return Files.isRegularFile(file)
        ? Optional.of(new Subchart(child, read(file).alias(name)))
        : Optional.empty();
  }

  private static ChartMetadata read(Path file) {
    try {
      return ChartMetadata.parse(Chart.read(file), file.toString());
    } catch (IOException e) {
      throw new UncheckedIOException(file + " cannot be read: " + e, e);
    }
  }
}
