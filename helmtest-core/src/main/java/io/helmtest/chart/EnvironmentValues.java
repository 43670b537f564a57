package io.helmtest.chart;

import io.helmtest.message.ClosestMatch;
import io.helmtest.message.Lines;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
   *     missing, the places tried, and the environments that there are
   */
  public List<ValuesLayer> of(Chart chart, List<Path> more, Environment environment) {
    if (!environment.isNamed()) {
      return List.of();
    }
    List<Path> folders = folders(chart, more);
    List<String> missing = new ArrayList<>();
    List<ValuesLayer> layers = new ArrayList<>();
    Placeholders names = new Placeholders(chart.metadata().name(), environment);
    for (String pattern : patterns) {
      String file = names.fill("path of a values file", pattern);
      find(chart, folders, file)
          .ifPresentOrElse(layers::add, () -> missing.add(tried(folders, file)));
    }
    if (!missing.isEmpty()) {
      throw new IllegalArgumentException(message(chart, environment, missing));
    }
    return layers;
  }

  private static Optional<ValuesLayer> find(Chart chart, List<Path> folders, String file) {
    return chart
        .files()
        .text(file)
        .map(yaml -> new ValuesLayer(file, yaml))
        .or(() -> onDisk(folders, file).map(path -> ValuesLayer.file(path, file)));
  }

  private static Optional<Path> onDisk(List<Path> folders, String file) {
    return folders.stream()
        .map(folder -> folder.resolve(file).normalize())
        .filter(Files::isRegularFile)
        .findFirst();
  }

  private static List<Path> folders(Chart chart, List<Path> more) {
    Stream<Path> beside = Stream.ofNullable(chart.path().getParent());
    Stream<Path> module = Stream.of(ModuleFolder.resolve(Path.of("")));
    Stream<Path> around = Stream.concat(Stream.of(chart.path()), Stream.concat(beside, module));
    return Stream.concat(around, more.stream()).distinct().toList();
  }

  private static String tried(List<Path> folders, String file) {
    return file
        + ", tried:\n"
        + Lines.of(
            folders.stream().map(folder -> folder.resolve(file).normalize().toString()).toList());
  }

  private String message(Chart chart, Environment environment, List<String> missing) {
    Set<String> known = namesIn(chart);
    return "There are no values for environment \"%s\"%s\n%s\nThe chart has values for:\n%s"
        .formatted(
            environment.name(),
            ClosestMatch.question(environment.name(), known),
            Lines.of(missing),
            Lines.of(known));
  }

  /**
   * The environments of a chart.
   *
   * @param chart the chart
   * @return the names of those that its own files hold values for
   */
  public Set<String> namesIn(Chart chart) {
    Set<String> names = new TreeSet<>();
    for (String pattern : patterns) {
      String[] parts =
          pattern
              .replace(Placeholders.CHART, chart.metadata().name())
              .split(Pattern.quote(Placeholders.ENVIRONMENT), -1);
      Pattern named =
          Pattern.compile(
              Pattern.quote(parts[0]) + "([^/]+)" + Pattern.quote(parts[parts.length - 1]));
      chart.files().names().stream()
          .map(named::matcher)
          .filter(Matcher::matches)
          .forEach(found -> names.add(found.group(1)));
    }
    return names;
  }
}
