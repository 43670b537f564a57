package io.helmtest.exemption;

import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A pattern for the paths of fields: {@code *} stands for any characters of one step, {@code **}
 * for any number of steps. A path is a pattern that matches itself.
 */
final class PathPattern {
  private static final Pattern STEP = Pattern.compile("[^.\\[\\]]+|\\[([^\\]]*)\\]");
  private static final String END = "\0";

  private final Pattern regex;

  private PathPattern(Pattern regex) {
    this.regex = regex;
  }

  static PathPattern of(String pattern) {
    return new PathPattern(Pattern.compile(steps(pattern, PathPattern::regexOf)));
  }

  boolean matches(String path) {
    return regex.matcher(steps(path, step -> step + END)).matches();
  }

  private static String regexOf(String step) {
    return step.equals("**")
        ? "(?:[^\0]*\0)*"
        : Pattern.quote(step + END).replace("*", "\\E[^\0]*\\Q");
  }

  private static String steps(String path, UnaryOperator<String> mapping) {
    return STEP.matcher(path)
        .results()
        .map(step -> step.group(1) == null ? step.group() : step.group(1))
        .map(mapping)
        .collect(Collectors.joining());
  }
}
