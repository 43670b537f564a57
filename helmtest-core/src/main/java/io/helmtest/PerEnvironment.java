package io.helmtest;

import io.helmtest.chart.Environment;
import io.helmtest.message.ClosestMatch;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What is expected in each environment. Immutable.
 *
 * <pre>{@code
 * static final PerEnvironment<String> REGISTRY =
 *     PerEnvironment.of("dev", "dev.azurecr.io").and("prod", "prod.azurecr.io");
 * }</pre>
 *
 * @param <T> the type of what is expected
 */
public final class PerEnvironment<T> {
  private final Map<String, T> expectations;

  private PerEnvironment(Map<String, T> expectations) {
    this.expectations = expectations;
  }

  /**
   * The expectation of the first environment.
   *
   * @param environment its name
   * @param expected what is expected there
   * @param <T> the type of what is expected
   * @return the expectation
   * @throws IllegalArgumentException if it is not an environment's name
   */
  public static <T> PerEnvironment<T> of(String environment, T expected) {
    return new PerEnvironment<T>(Map.of()).and(environment, expected);
  }

  /**
   * Adds the expectation of another environment.
   *
   * @param environment its name
   * @param expected what is expected there
   * @return both
   * @throws IllegalArgumentException if it is not an environment's name, or was named before
   */
  public PerEnvironment<T> and(String environment, T expected) {
    Map<String, T> all = new LinkedHashMap<>(expectations);
    if (all.put(Environment.named(environment).name(), expected) != null) {
      throw new IllegalArgumentException(
          "PerEnvironment names \"" + environment + "\" twice: drop one of the two expectations");
    }
    return new PerEnvironment<>(all);
  }

  /**
   * What is expected in a render's environment.
   *
   * @param chart the render
   * @return the expectation
   * @throws IllegalArgumentException if nothing was said of its environment
   */
  public T in(RenderedChart chart) {
    return in(chart.environment());
  }

  /**
   * What is expected in an environment.
   *
   * @param environment the environment
   * @return the expectation
   * @throws IllegalArgumentException if nothing was said of it; the message lists the environments
   *     that were named
   */
  public T in(Environment environment) {
    T expected = expectations.get(environment.name());
    if (expected == null) {
      throw new IllegalArgumentException(
          "PerEnvironment says nothing of \"%s\"%s It names: %s. Add .and(\"%s\", …)."
              .formatted(
                  environment,
                  question(environment.name()),
                  String.join(", ", expectations.keySet()),
                  environment));
    }
    return expected;
  }

  private String question(String name) {
    String question = ClosestMatch.question(name, expectations.keySet());
    return question.isEmpty() ? "." : question;
  }

  /** The environments named, not what is expected there. */
  @Override
  public String toString() {
    return "PerEnvironment" + expectations.keySet();
  }
}
