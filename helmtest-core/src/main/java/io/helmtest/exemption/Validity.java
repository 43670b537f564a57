package io.helmtest.exemption;

import io.helmtest.settings.Settings;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/**
 * Which exemptions still count in a run.
 *
 * @param today the day of the run
 * @param failsForTodo whether one that has no reason yet exempts nothing
 */
public record Validity(LocalDate today, boolean failsForTodo) {

  /**
   * Today's, as a run is told.
   *
   * @param settings what the run is told
   * @return the rule
   * @throws IllegalArgumentException if {@value Settings#EXEMPTIONS_TODO} says anything but {@code
   *     allow} and {@code fail}
   */
  public static Validity of(Settings settings) {
    return new Validity(LocalDate.now(ZoneId.systemDefault()), settings.failsForTodo());
  }

  /** Why an exemption does not count; empty if it does. */
  Optional<String> objection(Exemption exemption) {
    Optional<String> end =
        exemption.until().filter(today::isAfter).map(lastDay -> "ended on " + lastDay);
    return end.or(
        () ->
            Optional.of("has no reason but \"" + exemption.reason() + "\"")
                .filter(text -> failsForTodo && exemption.isUnexplained()));
  }
}
