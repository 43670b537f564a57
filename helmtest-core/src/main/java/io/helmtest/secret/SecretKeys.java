package io.helmtest.secret;

import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The names of keys whose values no message may show.
 *
 * @param names such as {@code password} or {@code *token*}, whatever their case
 */
public record SecretKeys(Set<String> names) {
  /** No key at all. */
  public static final SecretKeys NONE = new SecretKeys(Set.of());

  /**
   * Takes a copy, in lower case.
   *
   * @param names whole names of keys; {@code *} stands for any characters
   * @throws IllegalArgumentException if one is blank
   */
  public SecretKeys {
    names =
        names.stream()
            .map(name -> name.toLowerCase(Locale.ROOT))
            .collect(Collectors.toUnmodifiableSet());
    if (names.stream().anyMatch(String::isBlank)) {
      throw new IllegalArgumentException(
          "A secret key's name is blank: name one such as \"password\" or \"*token*\"");
    }
  }

  /**
   * These keys and others.
   *
   * @param more their names
   * @return all of them
   * @throws IllegalArgumentException if one is blank
   */
  public SecretKeys plus(Collection<String> more) {
    Set<String> all = new TreeSet<>(names);
    all.addAll(more);
    return new SecretKeys(all);
  }

  /**
   * Tells whether a key is one of them.
   *
   * @param key a whole key
   * @return whether no message may show what stands under it
   */
  public boolean contain(String key) {
    String lower = key.toLowerCase(Locale.ROOT);
    return names.stream().anyMatch(name -> matches(name, lower));
  }

  /**
   * Tells whether a path leads through one of them.
   *
   * @param steps the keys on the way
   * @return whether no message may show what stands there
   */
  public boolean containAnyOf(Collection<String> steps) {
    return !names.isEmpty() && steps.stream().anyMatch(this::contain);
  }

  // The parts between the asterisks, each as early as it can be; without backtracking.
  private static boolean matches(String name, String key) {
    String[] parts = name.split("\\*", -1);
    int last = parts.length - 1;
    if (last == 0) {
      return name.equals(key);
    }
    int at = parts[0].length();
    for (int i = 1; i < last && at >= 0; i++) {
      int found = key.indexOf(parts[i], at);
      at = found < 0 ? found : found + parts[i].length();
    }
    return at >= 0
        && key.startsWith(parts[0])
        && key.endsWith(parts[last])
        && at <= key.length() - parts[last].length();
  }
}
