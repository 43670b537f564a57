package io.helmtest.chart;

import io.helmtest.message.ClosestMatch;
import io.helmtest.message.Lines;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The values files of a chart's environments, read at once: values-dev.yaml, values-test.yaml, …
 */
public final class EnvironmentValues {
  private static final Pattern FILE_NAME = Pattern.compile("values-(.+)\\.ya?ml");

  private final Path folder;
  private final TreeMap<String, ValuesLayer> files = new TreeMap<>();

  private EnvironmentValues(Path folder) {
    this.folder = folder;
  }

  static EnvironmentValues in(Path folder) {
    EnvironmentValues values = new EnvironmentValues(folder);
    try (var files = Files.newDirectoryStream(folder)) {
      for (Path file : files) {
        environmentOf(file.getFileName().toString())
            .ifPresent(name -> values.files.put(name, ValuesLayer.file(file)));
      }
      return values;
    } catch (IOException e) {
      throw new UncheckedIOException("The folder " + folder + " cannot be read: " + e, e);
    }
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

  ValuesLayer of(Environment environment) {
    ValuesLayer layer = files.get(environment.name());
    if (layer == null) {
      throw new IllegalArgumentException(missing(environment));
    }
    return layer;
  }

  private String missing(Environment environment) {
    String file = "values-" + environment.name() + ".yaml";
    return "There are no values for environment \"%s\": tried %s%s\nThe chart has:\n%s"
        .formatted(
            environment.name(),
            folder.resolve(file),
            ClosestMatch.question(environment.name(), files.keySet()),
            Lines.of(files.values().stream().map(ValuesLayer::name).toList()));
  }
}
