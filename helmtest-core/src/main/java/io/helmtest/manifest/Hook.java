package io.helmtest.manifest;

import java.util.List;

/**
 * That an object is a hook, and when it runs.
 *
 * @param events the events it runs at, such as {@code pre-install}
 * @param weight its place among the hooks of an event, lower first
 * @see <a href="https://helm.sh/docs/topics/charts_hooks/">Chart hooks</a>
 */
public record Hook(List<String> events, int weight) {
  static final String EVENTS = "helm.sh/hook";
  static final String WEIGHT = "helm.sh/hook-weight";

  /**
   * Takes a copy of the list.
   *
   * @param events the events it runs at
   * @param weight its place among the hooks of an event
   */
  public Hook {
    events = List.copyOf(events);
  }

  /**
   * Tells tests from other hooks.
   *
   * @return whether {@code helm test} runs it
   */
  public boolean isTest() {
    return events.stream().anyMatch(event -> event.equals("test") || event.startsWith("test-"));
  }

  static Hook of(String events, String weight) {
    List<String> names = List.of(events.strip().split("\\s*,\\s*"));
    return new Hook(names, weight.matches("-?\\d{1,9}") ? Integer.parseInt(weight) : 0);
  }
}
