package io.helmtest.junit;

import io.helmtest.message.ClosestMatch;
import io.helmtest.message.Lines;
import io.helmtest.settings.Settings;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Refuses settings that there are not: a typo must not be a setting that has no effect.
 *
 * @param properties the names of system properties
 * @param file the names in JUnit's junit-platform.properties
 * @param variables the names of environment variables
 * @param parameters the names of what JUnit's launcher alone is given
 */
record UnknownSettings(
    Collection<String> properties,
    Collection<String> file,
    Collection<String> variables,
    Collection<String> parameters) {
  private static final String FILE = "junit-platform.properties";

  static UnknownSettings ofProcess() {
    return new UnknownSettings(
        System.getProperties().stringPropertyNames(),
        inFile().stringPropertyNames(),
        System.getenv().keySet(),
        List.of());
  }

  /** Those that {@link #ofProcess} does not see. */
  static UnknownSettings ofLauncher(Set<String> names) {
    UnknownSettings process = ofProcess();
    List<String> own =
        names.stream()
            .filter(name -> !process.properties.contains(name) && !process.file.contains(name))
            .toList();
    return new UnknownSettings(List.of(), List.of(), List.of(), own);
  }

  void refuse() {
    List<String> problems =
        Stream.of(
                problems("system property", properties, "helmtest.", Settings.NAMES),
                problems("entry of " + FILE, file, "helmtest.", Settings.NAMES),
                problems("configuration parameter", parameters, "helmtest.", Settings.NAMES),
                problems("environment variable", variables, "HELMTEST_", variableNames()))
            .flatMap(found -> found)
            .toList();
    if (!problems.isEmpty()) {
      throw new IllegalArgumentException(
          "There are settings that helmtest does not have:\n%s\nIt has:\n%s"
              .formatted(Lines.of(problems), Lines.of(Settings.NAMES)));
    }
  }

  private static Stream<String> problems(
      String origin, Collection<String> names, String prefix, List<String> known) {
    return names.stream()
        .filter(name -> name.startsWith(prefix) && !known.contains(name))
        .sorted()
        .map(name -> "the %s %s%s".formatted(origin, name, question(name, prefix, known)));
  }

  // What all names begin with would make them alike.
  private static String question(String name, String prefix, List<String> known) {
    List<String> rests = known.stream().map(other -> other.substring(prefix.length())).toList();
    return ClosestMatch.of(name.substring(prefix.length()), rests)
        .map(rest -> ", did you mean \"" + prefix + rest + "\"?")
        .orElse("");
  }

  private static List<String> variableNames() {
    return Settings.NAMES.stream().map(Settings::variableOf).toList();
  }

  private static Properties inFile() {
    Properties entries = new Properties();
    try (InputStream in =
        Thread.currentThread().getContextClassLoader().getResourceAsStream(FILE)) {
      if (in != null) {
        entries.load(in);
      }
      return entries;
    } catch (IOException e) {
      throw new UncheckedIOException(FILE + " cannot be read: " + e, e);
    }
  }
}
