package io.helmtest.chart;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
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
   * Takes a copy.
   *
   * @param names whole names of keys; {@code *} stands for any characters
   * @throws IllegalArgumentException if one is blank
   */
  public SecretKeys {
    names = Set.copyOf(names);
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
   * Tells whether a key is one of those whose values are secret.
   *
   * @param key a whole key
   * @return whether a name of these keys matches it
   */
  public boolean contain(String key) {
    return names.stream().anyMatch(name -> pattern(name).matcher(key).matches());
  }

  private static Pattern pattern(String name) {
    String regex =
        List.of(name.split("\\*", -1)).stream()
            .map(Pattern::quote)
            .collect(Collectors.joining(".*"));
    return Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);
  }
}
