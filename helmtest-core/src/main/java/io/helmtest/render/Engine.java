package io.helmtest.render;

import io.helmtest.message.ClosestMatch;
import io.helmtest.settings.Settings;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Which Helm renders. */
public enum Engine {
  /**
   * What the setting {@value Settings#ENGINE} says; where it says nothing, the helm command line
   * tool if there is one, else the embedded engine.
   */
  AUTO,
  /** The helm command line tool. */
  CLI,
  /** Helm's own code in helmtest-embedded, which needs nothing to be installed. */
  EMBEDDED;

  private static final List<String> NAMES = Arrays.stream(values()).map(Engine::toString).toList();

  static Engine of(Settings settings) {
    return settings.get(Settings.ENGINE).map(Engine::named).orElse(AUTO);
  }

  private static Engine named(Settings.Value value) {
    return Arrays.stream(values())
        .filter(engine -> engine.toString().equals(value.text()))
        .findFirst()
        .orElseThrow(() -> unknown(value));
  }

  private static IllegalArgumentException unknown(Settings.Value value) {
    String question = ClosestMatch.question(value.text(), NAMES);
    return new IllegalArgumentException(
        "%s names no engine: \"%s\"%s There are: %s"
            .formatted(
                value.origin(),
                value.text(),
                question.isEmpty() ? "." : question,
                String.join(", ", NAMES)));
  }

  /** As in a setting, such as {@code embedded}. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
