package io.helmtest.chart;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A dependency that a Chart.yaml names.
 *
 * @param name its own name, which is not its alias
 * @param repository where Helm finds it, such as {@code https://charts.example.org} or {@code
 *     file://../common}; empty where Chart.yaml names nothing
 * @see <a href="https://helm.sh/docs/topics/charts/#chart-dependencies">Chart dependencies</a>
 */
public record ChartDependency(String name, String repository) {
  private static final String FILE = "file://";
  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*"); // as Helm's

  static List<ChartDependency> in(Map<?, ?> chartYaml) {
    return chartYaml.get("dependencies") instanceof List<?> list
        ? list.stream()
            .filter(Map.class::isInstance)
            .map(item -> of((Map<?, ?>) item))
            .distinct()
            .toList()
        : List.of();
  }

  /** Its folder, where it has one beside the chart, and a name that can be a folder's. */
  Optional<Path> folder(Path chart) {
    try {
      return repository.startsWith(FILE) && NAME.matcher(name).matches()
          ? Optional.of(chart.resolve(repository.substring(FILE.length())).normalize())
          : Optional.empty();
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  /** Whether a file in charts/ has the name that Helm gives its package, of any version. */
  boolean isPackedIn(String file) {
    return file.matches(Pattern.quote(name) + "-v?\\d[^/]*\\.tgz");
  }

  private static ChartDependency of(Map<?, ?> fields) {
    return new ChartDependency(
        Objects.toString(fields.get("name"), ""), Objects.toString(fields.get("repository"), ""));
  }
}
