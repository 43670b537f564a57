package io.helmtest.chart;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Where a values file of each environment may lie, or one that all environments share. */
record ValuesPattern(String text) {
  boolean isShared() {
    return !text.contains(Placeholders.ENVIRONMENT);
  }

  String file(String environment) {
    return text.replace(Placeholders.ENVIRONMENT, environment);
  }

  /** The environments that the chart, or one of the folders, has such a file for. */
  Stream<String> environments(Chart chart, List<Path> folders) {
    return isShared()
        ? Stream.empty()
        : Stream.concat(
            named(text, chart.files().names()), folders.stream().flatMap(this::environmentsIn));
  }

  private Stream<String> environmentsIn(Path folder) {
    int start = text.lastIndexOf('/', text.indexOf(Placeholders.ENVIRONMENT)) + 1;
    String name = text.substring(start).replaceFirst("/.*", "");
    return named(name, FileNames.in(folder.resolve(text.substring(0, start))))
        .filter(environment -> Files.isRegularFile(folder.resolve(file(environment))));
  }

  private static Stream<String> named(String pattern, Collection<String> names) {
    String[] parts = pattern.split(Pattern.quote(Placeholders.ENVIRONMENT), 2);
    Pattern named =
        Pattern.compile(
            Pattern.quote(parts[0])
                + "([^/]+)"
                + Pattern.quote(parts[1]).replace(Placeholders.ENVIRONMENT, "\\E\\1\\Q"));
    return names.stream().map(named::matcher).filter(Matcher::matches).map(found -> found.group(1));
  }
}
