package io.helmtest.manifest;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** What Kubernetes parses out of strings, as leniently as Go does. */
enum StringFormat {
  /** {@code []byte}: Go's StdEncoding, line breaks left aside. */
  BASE64("base64", StringFormat::isBase64),
  /** {@code metav1.Time}. */
  TIME("a time such as \"2026-01-31T12:00:00Z\"", text -> isTime(text, "([.,]\\d+)?")),
  /** {@code metav1.MicroTime}. */
  MICRO_TIME("a time such as \"2026-01-31T12:00:00.000000Z\"", text -> isTime(text, "[.,]\\d{6}")),
  /** {@code metav1.Duration}. */
  DURATION(
      "a duration such as \"1h30m\"",
      matching("[-+]?(0|((\\d+\\.?\\d*|\\.\\d+)(ns|us|µs|μs|ms|s|m|h))+)")),
  /** {@code resource.Quantity}, whose number may be left out. */
  QUANTITY(
      "a quantity such as \"250m\" or \"1.5Gi\"",
      matching(
          "[#]*(?=[^#])[-+]?\\d*(\\.\\d*)?([numkMGTPE]|[KMGTPE]i|[eE][-+]?\\d+)?[#]*"
              .replace("#", StringFormat.SPACES)));

  // What Go trims of a JSON text, in which line breaks and tabs are escaped.
  private static final String SPACES = " \u0085\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000";

  private static final Pattern BASE64_CHARACTERS = Pattern.compile("[A-Za-z0-9+/]*+={0,2}");
  private static final int DATE_TIME_LENGTH = "2026-01-31T12:00:00".length();

  private final String expected;

  @SuppressWarnings("ImmutableEnumChecker") // the predicates close over nothing that changes
  private final Predicate<String> syntax;

  StringFormat(String expected, Predicate<String> syntax) {
    this.expected = expected;
    this.syntax = syntax;
  }

  String expected() {
    return expected;
  }

  boolean matches(String text) {
    return syntax.test(text);
  }

  private static Predicate<String> matching(String regex) {
    return Pattern.compile(regex).asMatchPredicate();
  }

  private static boolean isBase64(String text) {
    String joined = text.replace("\r", "").replace("\n", "");
    return joined.length() % 4 == 0 && BASE64_CHARACTERS.matcher(joined).matches();
  }

  private static boolean isTime(String text, String fraction) {
    String dateTime = "\\d{4}-\\d\\d-\\d\\dT\\d\\d?:\\d\\d:\\d\\d";
    return text.matches(dateTime + fraction + "(Z|[-+]([01]\\d|2[0-4]):([0-5]\\d|60))")
        && isOnCalendar(text);
  }

  private static boolean isOnCalendar(String text) {
    try {
      String full = text.replaceFirst("T(\\d):", "T0$1:");
      LocalDateTime.parse(full.substring(0, DATE_TIME_LENGTH));
      return true;
    } catch (DateTimeException e) {
      return false;
    }
  }
}
