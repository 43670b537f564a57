package io.helmtest.assertions.configuration;

import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Puts values in for {@code $(NAME)}: of variables that stand before, other names stay as they are.
 *
 * @see <a
 *     href="https://kubernetes.io/docs/tasks/inject-data-application/define-interdependent-environment-variables/">
 *     Dependent environment variables</a>
 */
record Expansion(Map<String, Variable> before) {
  private static final Pattern REFERENCE = Pattern.compile("\\$\\$|\\$\\(([^)]*)\\)");

  String of(String text) {
    return REFERENCE.matcher(text).replaceAll(found -> Matcher.quoteReplacement(value(found)));
  }

  boolean isSecret(String text) {
    return REFERENCE
        .matcher(text)
        .results()
        .map(found -> before.get(String.valueOf(found.group(1))))
        .anyMatch(variable -> variable != null && variable.secret());
  }

  private String value(MatchResult found) {
    if (found.group(1) == null) {
      return "$";
    }
    Variable variable = before.get(found.group(1));
    return variable == null || variable.value() == null ? found.group() : variable.value();
  }
}
