package io.helmtest.validation;

import java.util.regex.Pattern;

/** Rules for what may be a number or a text. */
final class NumericRules {
  private static final Pattern PORT = Pattern.compile("[0-9]{1,5}");
  private static final Pattern PERCENTAGE = Pattern.compile("[0-9]{1,9}%");
  private static final Range PORTS = new Range(0, 65535);
  private static final Range COUNTS = new Range(0, Long.MAX_VALUE);

  private NumericRules() {}

  /** The number or the name of a port; where 0 is allowed, it says that the default counts. */
  static void port(Field field, Findings findings) {
    PORTS.check(field, findings);
    if (field.text().filter(text -> PORT.matcher(text).matches()).isPresent()) {
      findings.add(
          field,
          "a port name",
          field.shown()
              + " is a port name, because it is quoted, and a port name has at least one letter: remove the quotes in the template");
    } else {
      NameFormat.PORT_NAME.check(field, findings);
    }
  }

  /** The name of a port, whose number has a field of its own. */
  static Rule portNameBeside(String number) {
    return (field, findings) -> {
      if (field.text().filter(text -> PORT.matcher(text).matches()).isPresent()) {
        String remedy = " is not a port name: use the field \"%s\" for a number".formatted(number);
        findings.add(field, "a port name", field.shown() + remedy);
      } else {
        NameFormat.PORT_NAME.check(field, findings);
      }
    };
  }

  static void countOrPercentage(Field field, Findings findings) {
    COUNTS.check(field, findings);
    if (field.text().filter(text -> !PERCENTAGE.matcher(text).matches()).isPresent()) {
      findings.add(
          field,
          "a count or a percentage",
          field.shown() + " is neither a count nor a percentage such as 25%");
    }
  }

  static void countOrPart(Field field, Findings findings) {
    countOrPercentage(field, findings);
    if (field.text().filter(NumericRules::isMoreThanAll).isPresent()) {
      findings.add(field, "at most 100%", field.shown() + " is more than 100%");
    }
  }

  private static boolean isMoreThanAll(String text) {
    return PERCENTAGE.matcher(text).matches()
        && Integer.parseInt(text.substring(0, text.length() - 1)) > 100;
  }
}
