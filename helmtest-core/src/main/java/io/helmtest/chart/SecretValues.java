package io.helmtest.chart;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The values under secret keys, as they are, in base64, and as they are written in JSON. Of a long
 * one, its beginning is hidden too, for messages cut texts off.
 */
public final class SecretValues {
  private static final int SHORTEST = 4;
  private static final int BEGINNING = 16;
  private static final Set<String> WORDS = Set.of("true", "false", "null");
  private static final Pattern LARGE = Pattern.compile("\\d{7,17}");

  private final List<String> texts;

  private SecretValues(Stream<String> values) {
    Set<String> forms =
        new TreeSet<>(
            Comparator.comparing(String::length)
                .reversed()
                .thenComparing(Comparator.naturalOrder()));
    values
        .flatMap(value -> Stream.concat(Stream.of(value), value.lines().map(String::strip)))
        .filter(value -> value.length() >= SHORTEST && !WORDS.contains(value))
        .flatMap(SecretValues::forms)
        .forEach(forms::add);
    texts = List.copyOf(forms);
  }

  /**
   * Some values.
   *
   * @param values the values
   * @return what to hide: those of at least 4 characters
   */
  public static SecretValues of(Collection<String> values) {
    return new SecretValues(values.stream());
  }

  /**
   * Looks for the values under secret keys.
   *
   * @param keys the keys
   * @param layers the values layers, the chart's own included
   * @param overrides single values
   * @return what to hide: scalars of at least 4 characters, also those below a key
   */
  public static SecretValues of(
      SecretKeys keys, Collection<ValuesLayer> layers, Collection<ValueOverride> overrides) {
    return keys.equals(SecretKeys.NONE)
        ? of(List.of())
        : new SecretValues(
            Stream.concat(
                layers.stream()
                    .flatMap(layer -> SecretScalars.in(layer.yaml(), keys, false).stream()),
                overrides.stream()
                    .flatMap(override -> SecretOverride.values(override, keys).stream())));
  }

  /**
   * Hides them.
   *
   * @param text any text
   * @return the text, with {@code …} in place of each of them
   */
  public String mask(String text) {
    String masked = text;
    for (String secret : texts) {
      masked = mask(masked, secret);
    }
    return masked;
  }

  private static String mask(String text, String secret) {
    String beginning = secret.substring(0, Math.min(BEGINNING, secret.length()));
    StringBuilder masked = new StringBuilder();
    int from = 0;
    for (int at = text.indexOf(beginning); at >= 0; at = text.indexOf(beginning, from)) {
      masked.append(text, from, at).append('…');
      from = at;
      while (from < text.length()
          && from - at < secret.length()
          && text.charAt(from) == secret.charAt(from - at)) {
        from++;
      }
    }
    return masked.append(text, from, text.length()).toString();
  }

  private static Stream<String> forms(String value) {
    Base64.Encoder base64 = Base64.getEncoder().withoutPadding();
    return Stream.of(
        value,
        base64.encodeToString(value.getBytes(StandardCharsets.UTF_8)),
        value.replace("\\", "\\\\").replace("\"", "\\\""),
        LARGE.matcher(value).matches() ? scientific(value) : value);
  }

  // As templates print a large number of a values file.
  private static String scientific(String digits) {
    String fraction = digits.substring(1).replaceFirst("0+$", "");
    return "%s%se+%02d"
        .formatted(digits.charAt(0), fraction.isEmpty() ? "" : "." + fraction, digits.length() - 1);
  }

  /** How many there are, and none of them. */
  @Override
  public String toString() {
    return "SecretValues[%d]".formatted(texts.size());
  }
}
