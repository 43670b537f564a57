package io.helmtest.manifest;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The type of a plain scalar as go-yaml v2 sees it, which Helm and kube-apiserver read YAML with:
 * {@code yes} is a boolean, {@code 0777} is 511, {@code 2001-01-01} a string.
 */
final class GoYamlScalar {
  private static final Pattern FLOAT =
      Pattern.compile("[-+]?(\\.[0-9]+|[0-9]+(\\.[0-9]*)?)([eE][-+]?[0-9]+)?");
  private static final Pattern BETWEEN_DIGITS = Pattern.compile("(?<=[0-9])_(?=[0-9])");

  /** So many hexadecimal digits fit into a long. */
  private static final int SHORT = 16;

  private static final BigInteger MAX = BigInteger.ONE.shiftLeft(64);
  private static final Map<String, Optional<Object>> WORDS = words();

  private GoYamlScalar() {}

  static @Nullable Object resolve(String text) {
    Optional<Object> word = WORDS.get(text);
    if (word != null) {
      return word.orElse(null);
    }
    char first = text.charAt(0);
    if (first == '.') {
      return decimal(BETWEEN_DIGITS.matcher(text).replaceAll("")).orElse(text);
    }
    return "+-0123456789".indexOf(first) >= 0 ? number(text) : text;
  }

  private static Object number(String text) {
    String plain = text.replace("_", "");
    return integer(plain).or(() -> decimal(plain)).orElse(text);
  }

  private static Optional<Object> integer(String plain) {
    String sign = plain.startsWith("-") ? "-" : "";
    String digits = plain.startsWith("-") || plain.startsWith("+") ? plain.substring(1) : plain;
    int radix = radix(digits);
    String magnitude = digits.substring(prefix(digits));
    if (magnitude.isEmpty()
        || !magnitude.chars().allMatch(c -> c < 128 && Character.digit(c, radix) >= 0)) {
      return Optional.empty();
    }
    return magnitude.length() < SHORT
        ? Optional.of(narrowest(Long.parseLong(sign + magnitude, radix)))
        : inRange(new BigInteger(sign + magnitude, radix), plain.startsWith("+"));
  }

  private static int radix(String digits) {
    String lower = digits.toLowerCase(Locale.ROOT);
    if (lower.startsWith("0x")) {
      return 16;
    }
    return lower.startsWith("0b") ? 2 : lower.startsWith("0") && lower.length() > 1 ? 8 : 10;
  }

  private static int prefix(String digits) {
    boolean lettered =
        digits.length() > 1 && digits.charAt(0) == '0' && "xXbBoO".indexOf(digits.charAt(1)) >= 0;
    return lettered ? 2 : 0;
  }

  private static Optional<Object> inRange(BigInteger value, boolean signed) {
    if (value.bitLength() < Long.SIZE) {
      return Optional.of(narrowest(value.longValue()));
    }
    boolean unsigned = !signed && value.signum() > 0 && value.compareTo(MAX) < 0;
    return unsigned ? Optional.of(value) : Optional.empty();
  }

  private static Number narrowest(long value) {
    return value == (int) value ? (Number) (int) value : (Number) value;
  }

  private static Optional<Object> decimal(String plain) {
    if (!FLOAT.matcher(plain).matches()) {
      return Optional.empty();
    }
    double value = Double.parseDouble(plain);
    return Double.isInfinite(value) ? Optional.empty() : Optional.of(value);
  }

  private static Map<String, Optional<Object>> words() {
    Map<String, Optional<Object>> words = new HashMap<>();
    List.of("y", "Y", "yes", "Yes", "YES", "true", "True", "TRUE", "on", "On", "ON")
        .forEach(word -> words.put(word, Optional.of(true)));
    List.of("n", "N", "no", "No", "NO", "false", "False", "FALSE", "off", "Off", "OFF")
        .forEach(word -> words.put(word, Optional.of(false)));
    List.of(".inf", ".Inf", ".INF", "+.inf", "+.Inf", "+.INF")
        .forEach(word -> words.put(word, Optional.of(Double.POSITIVE_INFINITY)));
    List.of("-.inf", "-.Inf", "-.INF")
        .forEach(word -> words.put(word, Optional.of(Double.NEGATIVE_INFINITY)));
    List.of(".nan", ".NaN", ".NAN").forEach(word -> words.put(word, Optional.of(Double.NaN)));
    List.of("", "~", "null", "Null", "NULL").forEach(word -> words.put(word, Optional.empty()));
    return words;
  }
}
