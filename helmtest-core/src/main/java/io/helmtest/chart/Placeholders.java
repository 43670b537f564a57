package io.helmtest.chart;

/**
 * What {@code {chart}} and {@code {environment}} stand for in texts that several charts and
 * environments share.
 *
 * @param chart the chart's name
 * @param environment the environment
 */
public record Placeholders(String chart, Environment environment) {
  static final String CHART = "{chart}";
  static final String ENVIRONMENT = "{environment}";

  /**
   * Tells whether a text has one of them.
   *
   * @param text the text
   * @return whether it has
   */
  public static boolean areIn(String text) {
    return text.contains(CHART) || text.contains(ENVIRONMENT);
  }

  /**
   * Tells whether all that a text has are known.
   *
   * @param text the text
   * @return whether {@link #fill} takes it
   */
  public boolean canFill(String text) {
    return environment.isNamed() || !text.contains(ENVIRONMENT);
  }

  /**
   * Puts the names in their place.
   *
   * @param what what the text is, for messages: the text itself may be secret
   * @param text the text
   * @return the text with names
   * @throws IllegalArgumentException if it has {@code {environment}} and there is none
   */
  public String fill(String what, String text) {
    if (!canFill(text)) {
      throw new IllegalArgumentException(
          "The %s has {environment} in it, but the chart has no environment: choose one by environment(\"prod\"), or name environments in the test class."
              .formatted(what));
    }
    return text.replace(CHART, chart).replace(ENVIRONMENT, environment.name());
  }
}
