package io.helmtest.assertions.render;

import io.helmtest.message.ClosestMatch;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads where values violate a chart's schema, in the words of Helm 3.18 and newer, or older. */
final class SchemaViolations {
  private static final String TITLE =
      "values don't meet the specifications of the schema(s) in the following chart(s):";
  private static final Pattern AT =
      Pattern.compile("\\s*- at '([^'\\\\]*+(?:\\\\.[^'\\\\]*+)*+)': .*");
  private static final Pattern OLDER = Pattern.compile("- ([^:]+): .*");

  private SchemaViolations() {}

  /** The JSON pointers of all violations; none if the schema itself is broken. */
  static List<String> in(String helmMessage) {
    int title = helmMessage.indexOf(TITLE);
    List<String> violations = new ArrayList<>();
    if (title >= 0) {
      sections(helmMessage.substring(title + TITLE.length()), violations);
    }
    return violations.stream().distinct().toList();
  }

  // Each chart's name with a colon, and below it either violations or why the schema is none.
  private static void sections(String text, List<String> violations) {
    boolean broken = false;
    for (String line : text.lines().filter(line -> !line.isBlank()).toList()) {
      Optional<String> pointer = pointer(line);
      if (pointer.isEmpty()) {
        broken = !line.endsWith(":");
      } else if (!broken) {
        violations.add(pointer.get());
      }
    }
  }

  private static Optional<String> pointer(String line) {
    Matcher at = AT.matcher(line);
    if (at.matches()) {
      return Optional.of(at.group(1).replaceAll("\\\\(.)", "$1"));
    }
    Matcher older = OLDER.matcher(line);
    return older.matches() ? Optional.of(pointerOf(older.group(1))) : Optional.empty();
  }

  private static String pointerOf(String field) {
    return field.equals("(root)")
        ? ""
        : "/" + field.replace("~", "~0").replace("/", "~1").replace('.', '/');
  }

  static String requirePointer(String pointer) {
    if (!pointer.isEmpty() && !pointer.startsWith("/")) {
      throw new IllegalArgumentException(
          "\"%s\" is not a JSON pointer: write one such as %s, or nothing for the values as a whole"
              .formatted(pointer, pointerOf(pointer)));
    }
    return pointer;
  }

  /** The violations there are, and the closest: in name, or the innermost object around. */
  static String likely(String wanted, List<String> violations) {
    String closest =
        ClosestMatch.of(wanted, violations)
            .or(() -> innermostAround(wanted, violations))
            .map(match -> ", did you mean " + quote(match) + "?")
            .orElse("");
    return violations.stream().map(SchemaViolations::quote).collect(Collectors.joining(", "))
        + closest;
  }

  private static Optional<String> innermostAround(String wanted, List<String> violations) {
    return violations.stream()
        .filter(violation -> wanted.startsWith(violation + "/"))
        .max(Comparator.comparingInt(String::length));
  }

  static String quote(String pointer) {
    return "\"" + pointer + "\"";
  }
}
