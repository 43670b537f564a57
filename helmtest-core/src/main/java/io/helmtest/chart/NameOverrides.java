package io.helmtest.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** The names that values give a chart or subchart in place of its own: {@code nameOverride}. */
final class NameOverrides {
  private static final String KEY = "nameOverride";
  private static final int LONGEST = 63;
  private static final LoadSettings SETTINGS =
      LoadSettings.builder()
          .setCodePointLimit(Integer.MAX_VALUE)
          .setAllowDuplicateKeys(true)
          .build();

  private NameOverrides() {}

  /**
   * The names that any of the values gives a chart.
   *
   * @param subcharts the way to the chart, without the root chart; empty for that
   */
  static Set<String> of(
      List<String> subcharts,
      List<ValuesLayer> defaults,
      List<ValuesLayer> layers,
      List<ValueOverride> overrides) {
    List<String> path = below(subcharts);
    Stream<Optional<Object>> values =
        Stream.of(
                defaults.stream().map(layer -> inDefaults(subcharts, layer)),
                layers.stream().map(layer -> at(path, layer.yaml())),
                overrides.stream().flatMap(override -> assigned(path, override)))
            .flatMap(each -> each);
    return values
        .flatMap(Optional::stream)
        .map(NameOverrides::name)
        .filter(name -> !name.isEmpty())
        .collect(Collectors.toSet());
  }

  private static List<String> below(List<String> subcharts) {
    List<String> path = new ArrayList<>(subcharts);
    path.add(KEY);
    return path;
  }

  // The values of a subchart stand in its own values.yaml, and in those of the charts above it.
  private static Optional<Object> inDefaults(List<String> subcharts, ValuesLayer layer) {
    List<String> folders =
        Stream.of(layer.name().split("/", -1)).filter(step -> !step.equals("charts")).toList();
    List<String> owner = folders.subList(0, folders.size() - 1);
    return owner.size() <= subcharts.size() && subcharts.subList(0, owner.size()).equals(owner)
        ? at(below(subcharts.subList(owner.size(), subcharts.size())), layer.yaml())
        : Optional.empty();
  }

  private static Stream<Optional<Object>> assigned(List<String> path, ValueOverride override) {
    return override.assignments().stream()
        .map(
            assignment -> {
              List<String> steps = List.of(assignment.path().split("\\.", -1));
              return steps.size() <= path.size() && path.subList(0, steps.size()).equals(steps)
                  ? at(path.subList(steps.size(), path.size()), assignment.value())
                  : Optional.empty();
            });
  }

  private static Optional<Object> at(List<String> path, String yaml) {
    if (!path.isEmpty() && !yaml.contains(KEY)) {
      return Optional.empty();
    }
    try {
      Object value = ShallowYaml.load(SETTINGS, yaml);
      for (String step : path) {
        value = value instanceof Map<?, ?> map ? map.get(step) : null;
      }
      return Optional.ofNullable(value).filter(NameOverrides::isScalar);
    } catch (YamlEngineException e) {
      return Optional.empty();
    }
  }

  // A list in itself has no text that ends.
  private static boolean isScalar(Object value) {
    return !(value instanceof Map || value instanceof Iterable);
  }

  // As the templates of helm create shorten it.
  private static String name(Object value) {
    String text = Objects.toString(value);
    String first = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    return first.endsWith("-") ? first.substring(0, first.length() - 1) : first;
  }
}
