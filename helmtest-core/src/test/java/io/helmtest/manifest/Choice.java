package io.helmtest.manifest;

import java.util.List;
import java.util.random.RandomGenerator;

/** One of several. */
final class Choice {
  private Choice() {}

  static <T> T of(List<T> several, RandomGenerator random) {
    return several.get(random.nextInt(several.size()));
  }

  /** Texts that stand in one, with a broken bar between them. */
  static List<String> between(String bars) {
    return List.of(bars.strip().split(" ¦ "));
  }
}
