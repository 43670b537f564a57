package io.helmtest.chart;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where the values of a chart's environments are: by default in {@code values-{environment}.yaml}.
 * Each file is looked for in the chart, then beside it, then in the module's folder, then in
 * folders named for it.
 *
 * @param patterns file names or paths, lowest layer first; {@code {chart}} and {@code
 *     {environment}} stand for the names
 */
public record EnvironmentValues(List<String> patterns) {
  private static final EnvironmentValues DEFAULT =
      new EnvironmentValues(List.of("values-" + Placeholders.ENVIRONMENT + ".yaml"));
  private static final Pattern FILE_NAME = Pattern.compile("values-(.+)\\.ya?ml");

  /**
   * Takes a copy of the list.
   *
   * @param patterns file names or paths
   * @throws IllegalArgumentException if there is none, or none names the environment
   */
  public EnvironmentValues {
    patterns = List.copyOf(patterns);
    if (patterns.stream().noneMatch(pattern -> pattern.contains(Placeholders.ENVIRONMENT))) {
      throw new IllegalArgumentException(
          "No values file of "
              + patterns
              + " depends on the environment: name it by {environment}, such as \"environments/{environment}/values.yaml\"");
    }
  }

  /**
   * {@code values-<name>.yaml}.
   *
   * @return the default
   */
  public static EnvironmentValues byName() {
    return DEFAULT;
  }

  /**
   * The environment that a values file is for.
   *
   * @param fileName a file's name, without folders
   * @return {@code prod} for {@code values-prod.yaml}, or empty for a name of another form
   */
  public static Optional<String> environmentOf(String fileName) {
    Matcher matcher = FILE_NAME.matcher(fileName);
    return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
  }

  /**
   * The layers of an environment.
   *
   * @param chart the chart
   * @param more absolute folders to look in after all others
   * @param environment the environment; the unnamed one has none
   * @return a layer for each pattern, in order, as the files are now
   * @throws IllegalArgumentException if a file does not exist; the message names all that are
   *     missing, the places tried, files of similar names, and the environments that there are
   */
  public List<ValuesLayer> of(Chart chart, List<Path> more, Environment environment) {
    if (!environment.isNamed()) {
      return List.of();
    }
    ValuesPlaces places = new ValuesPlaces(chart, more);
    List<String> missing = new ArrayList<>();
    List<ValuesLayer> layers = new ArrayList<>();
    Placeholders names = new Placeholders(chart.metadata().name(), environment);
    for (String pattern : patterns) {
      String file = names.fill("path of a values file", pattern);
      places.find(file, file).ifPresentOrElse(layers::add, () -> missing.add(file));
    }
    if (!missing.isEmpty()) {
      throw new IllegalArgumentException(
          new MissingValues(
                  chart,
                  places.folders(),
                  patternsOf(chart).toList(),
                  environment.name(),
                  namesIn(chart, more))
              .message(missing));
    }
    return layers;
  }

  /**
   * The environments of a chart.
   *
   * @param chart the chart
   * @param more absolute folders to look in after all others
   * @return the names of those that there are values files for, in the chart or where else they are
   *     looked for
   */
  public Set<String> namesIn(Chart chart, List<Path> more) {
    List<Path> folders = new ValuesPlaces(chart, more).folders();
    return patternsOf(chart)
        .flatMap(
            pattern ->
                pattern
                    .environments(chart, folders)
                    .filter(name -> !isShared(chart, pattern, name)))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private boolean isShared(Chart chart, ValuesPattern pattern, String environment) {
    return patternsOf(chart).anyMatch(other -> other.text().equals(pattern.file(environment)));
  }

  private Stream<ValuesPattern> patternsOf(Chart chart) {
    return patterns.stream()
        .map(pattern -> pattern.replace(Placeholders.CHART, chart.metadata().name()))
        .map(ValuesPattern::new);
  }
}
