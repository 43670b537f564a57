package io.helmtest.validation;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import java.util.Map;

/** The patterns and formats of a schema; the API server's expressions are RE2's. */
final class SchemaTexts {
  // Formats that a pattern tells as strfmt does; all others are left alone.
  private static final Map<String, String> FORMATS =
      Map.of(
          "byte",
              "^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=|[A-Za-z0-9+/]{4})$",
          "ipv4",
              ":|^(25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)(\\.(25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)){3}$",
          "ipv6", "^[0-9a-fA-F:.]*:[0-9a-fA-F:.]*$",
          "uuid", "(?i)^[0-9a-f]{8}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{12}$");

  private SchemaTexts() {}

  static void check(Field field, String text, Schema schema, Findings findings) {
    schema
        .text("pattern")
        .filter(pattern -> !matches(pattern, text))
        .ifPresent(
            pattern ->
                findings.add(
                    field, pattern, field.shown() + " does not match the pattern " + pattern));
    schema
        .text("format")
        .filter(format -> !matches(FORMATS.getOrDefault(format, ""), text) && !text.isEmpty())
        .ifPresent(
            format ->
                findings.add(field, format, field.shown() + " is not of the format " + format));
  }

  private static boolean matches(String pattern, String text) {
    try {
      return Pattern.compile(pattern).matcher(text).find();
    } catch (PatternSyntaxException e) {
      return true;
    }
  }
}
