package io.helmtest.chart;

import io.helmtest.message.SafeText;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/**
 * What a chart says of itself in its Chart.yaml.
 *
 * @param name the chart's name
 * @param version the chart's own version
 * @param appVersion the version of the application in it, if it names one
 * @param aliases the names under which it has its dependencies, and their own names
 * @see <a href="https://helm.sh/docs/topics/charts/#the-chartyaml-file">The Chart.yaml file</a>
 */
public record ChartMetadata(
    String name, String version, @Nullable String appVersion, Map<String, String> aliases) {

  /**
   * Reads the text of a Chart.yaml.
   *
   * @param yaml the text
   * @param origin where the text is from, for messages
   * @return what it says
   * @throws IllegalArgumentException if it is not YAML, or names no name or version
   */
  static ChartMetadata parse(String yaml, String origin) {
    Map<?, ?> fields = mapping(yaml, origin);
    return new ChartMetadata(
        required(fields, "name", origin),
        required(fields, "version", origin),
        text(fields.get("appVersion")),
        aliases(fields.get("dependencies")));
  }

  /** What is no Chart.yaml has none. */
  static List<ChartDependency> dependencies(String yaml) {
    return lenient(yaml).map(ChartDependency::in).orElse(List.of());
  }

  static Optional<String> name(String yaml) {
    return lenient(yaml).map(fields -> text(fields.get("name")));
  }

  private static Optional<Map<?, ?>> lenient(String yaml) {
    try {
      return Optional.of(mapping(yaml, "Chart.yaml"));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  // Helm renders a dependency under its alias, as if that were its name.
  ChartMetadata alias(String alias) {
    return new ChartMetadata(alias, version, appVersion, aliases);
  }

  ChartMetadata withVersion(String other) {
    return new ChartMetadata(name, other, appVersion, aliases);
  }

  ChartMetadata withAppVersion(String other) {
    return new ChartMetadata(name, version, other, aliases);
  }

  private static Map<String, String> aliases(@Nullable Object dependencies) {
    Map<String, String> aliases = new HashMap<>();
    if (dependencies instanceof List<?> list) {
      for (Object item : list) {
        if (item instanceof Map<?, ?> dependency
            && dependency.get("alias") instanceof String alias) {
          aliases.put(alias, String.valueOf(dependency.get("name")));
        }
      }
    }
    return Map.copyOf(aliases);
  }

  /**
   * Name and version as the label {@code helm.sh/chart} carries them.
   *
   * @return such as {@code shop-0.1.0}; {@code +} becomes {@code _}, and at most 63 characters stay
   * @see <a href="https://helm.sh/docs/chart_best_practices/labels/">Helm's labels</a>
   */
  public String label() {
    String full = (name + "-" + version).replace('+', '_');
    String cut = full.substring(0, Math.min(63, full.length()));
    return cut.endsWith("-") ? cut.substring(0, cut.length() - 1) : cut;
  }

  private static Map<?, ?> mapping(String yaml, String origin) {
    try {
      LoadSettings settings = LoadSettings.builder().setSchema(new CoreSchema()).build();
      if (ShallowYaml.load(settings, yaml) instanceof Map<?, ?> fields) {
        return fields;
      }
      throw new IllegalArgumentException(origin + " is not a YAML mapping");
    } catch (ShallowYaml.TooDeepException e) {
      throw new IllegalArgumentException(origin + " is " + e.getProblem());
    } catch (YamlEngineException e) {
      // Without a cause, whose words are the file's.
      throw new IllegalArgumentException(SafeText.of(origin + " is not YAML: " + e.getMessage()));
    }
  }

  private static String required(Map<?, ?> fields, String field, String origin) {
    String value = text(fields.get(field));
    if (value == null || value.isBlank()) {
      throw new IllegalArgumentException(origin + " has no " + field + ", which Helm requires");
    }
    return value;
  }

  private static @Nullable String text(@Nullable Object scalar) {
    // Helm reads 1.0 as a number, so that templates see "1".
    return scalar instanceof Double number
        ? BigDecimal.valueOf(number).stripTrailingZeros().toPlainString()
        : scalar == null ? null : scalar.toString();
  }
}
