package io.helmtest.junit;

import io.helmtest.chart.Environment;
import io.helmtest.chart.EnvironmentValues;
import io.helmtest.settings.Settings;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The environments that a run is asked for.
 *
 * @param names their names; empty for all
 * @param origin how to call the setting that selects them
 */
record SelectedEnvironments(Set<String> names, String origin) {
  static final String FILE_VARIABLE = "HELM_VALUES_FILE_OVERRIDE";

  static SelectedEnvironments of(Settings settings) {
    Optional<SelectedEnvironments> set =
        settings.get(Settings.ENVIRONMENTS).map(SelectedEnvironments::inList);
    Optional<SelectedEnvironments> file =
        settings.variable(FILE_VARIABLE).map(SelectedEnvironments::ofFile);
    if (set.isPresent() && file.isPresent()) {
      set.get().requireSame(file.get());
    }
    return set.or(() -> file).orElse(new SelectedEnvironments(Set.of(), "no setting"));
  }

  Optional<String> skipReason(Environment environment) {
    return names.isEmpty() || names.contains(environment.toString())
        ? Optional.empty()
        : Optional.of("environment %s is not selected: %s".formatted(environment, this));
  }

  private void requireSame(SelectedEnvironments other) {
    if (!names.equals(other.names)) {
      throw new IllegalArgumentException("%s, but %s: unset one of them.".formatted(this, other));
    }
  }

  private static SelectedEnvironments inList(Settings.Value value) {
    Set<String> names =
        Arrays.stream(value.text().split(","))
            .map(String::strip)
            .filter(name -> !name.isEmpty())
            .collect(Collectors.toCollection(LinkedHashSet::new));
    if (names.isEmpty()) {
      throw new IllegalArgumentException(
          "%s is \"%s\", which names no environment: name one such as \"prod\", or several with commas between."
              .formatted(value.origin(), value.text()));
    }
    return new SelectedEnvironments(names, value.origin());
  }

  private static SelectedEnvironments ofFile(Settings.Value value) {
    String path = value.text();
    String file = path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
    String name =
        EnvironmentValues.environmentOf(file)
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "%s is \"%s\", which is no environment's values file: name one such as values-prod.yaml, or unset it."
                            .formatted(value.origin(), path)));
    return new SelectedEnvironments(Set.of(name), value.origin());
  }

  @Override
  public String toString() {
    return "%s selects %s".formatted(origin, String.join(", ", names));
  }
}
