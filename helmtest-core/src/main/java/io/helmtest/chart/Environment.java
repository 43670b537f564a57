package io.helmtest.chart;

import java.util.regex.Pattern;

/**
 * An environment that a chart is released to, such as dev, test or prod. Its values stand in {@code
 * values-<name>.yaml} beside the chart's values.yaml.
 *
 * @param name the name, as in the values file's name; empty for a chart that has no environments
 */
public record Environment(String name) {
  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9]([A-Za-z0-9._-]*[A-Za-z0-9])?");
  private static final Environment UNNAMED = new Environment("");

  /**
   * Checks the name.
   *
   * @param name the name, or empty
   * @throws IllegalArgumentException if the name could not be part of a file's name
   */
  public Environment {
    if (!name.isEmpty() && !NAME.matcher(name).matches()) {
      throw new IllegalArgumentException(
          "\""
              + name
              + "\" is no environment's name: use letters, digits, '-', '_' and '.', such as"
              + " \"prod\" for values-prod.yaml");
    }
  }

  /**
   * An environment by its name.
   *
   * @param name such as {@code prod}
   * @return the environment
   * @throws IllegalArgumentException if the name is blank or could not be part of a file's name
   */
  public static Environment named(String name) {
    if (name.isBlank()) {
      throw new IllegalArgumentException(
          "An environment's name is blank: name one such as \"prod\"");
    }
    return new Environment(name);
  }

  /**
   * The one environment of a chart without environments: values.yaml alone.
   *
   * @return the unnamed environment
   */
  public static Environment unnamed() {
    return UNNAMED;
  }

  /**
   * Tells a named environment from the unnamed one.
   *
   * @return whether this environment has a name, and so a values file
   */
  public boolean isNamed() {
    return !name.isEmpty();
  }

  /** The name, or {@code values.yaml} for the unnamed environment. */
  @Override
  public String toString() {
    return isNamed() ? name : "values.yaml";
  }
}
