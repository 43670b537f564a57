package io.helmtest.settings;

import java.util.Map;
import java.util.Optional;

/** Settings of a test's own, untouched by the run's properties and variables. */
public final class TestSettings {
  private TestSettings() {}

  public static Settings of(Map<String, String> configuration, Map<String, String> variables) {
    return new Settings(
        name -> Optional.ofNullable(configuration.get(name)),
        name -> Optional.ofNullable(variables.get(name)));
  }
}
