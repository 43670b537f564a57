package io.helmtest.validation;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The rules as a table writes them: {@code one of A, B}, {@code 1 to 100}, {@code a DNS label}. */
final class RuleText {
  private static final Pattern RANGE = Pattern.compile("(\\d+) to (\\d+)");
  private static final String ONE_OF = "one of ";
  private static final String AT_LEAST = "at least ";
  private static final String UNIQUE_BY = "unique by ";
  private static final String PORT_NAME_BESIDE = "a port name beside ";

  private RuleText() {}

  static Rule read(String text) {
    Matcher range = RANGE.matcher(text);
    if (range.matches()) {
      return new Range(Long.parseLong(range.group(1)), Long.parseLong(range.group(2)));
    }
    if (text.startsWith(ONE_OF)) {
      return new OneOf(List.of(text.substring(ONE_OF.length()).split(", ")));
    }
    if (text.startsWith(AT_LEAST)) {
      return new Range(Long.parseLong(text.substring(AT_LEAST.length())), Long.MAX_VALUE);
    }
    if (text.startsWith(PORT_NAME_BESIDE)) {
      return NumericRules.portNameBeside(text.substring(PORT_NAME_BESIDE.length()));
    }
    return text.startsWith(UNIQUE_BY)
        ? new UniqueBy(text.substring(UNIQUE_BY.length()))
        : named(text);
  }

  private static Rule named(String text) {
    return switch (text) {
      case "any" -> (field, findings) -> {};
      case "a port" -> NumericRules::port;
      case "a count or a percentage" -> NumericRules::countOrPercentage;
      case "a count or a part" -> NumericRules::countOrPart;
      case "labels" -> Labels::labels;
      case "annotations" -> Labels::annotations;
      case "config keys" -> Labels::configKeys;
      default -> NameFormat.called(text).orElseThrow(() -> new IllegalArgumentException(text));
    };
  }
}
