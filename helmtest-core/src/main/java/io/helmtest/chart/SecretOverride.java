package io.helmtest.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds the secret values of an override. */
final class SecretOverride {
  private static final Pattern ASSIGNMENT =
      Pattern.compile("((?:[^=,\\\\]|\\\\.)+)=(\\{[^}]*\\}|(?:[^,\\\\]|\\\\.)*)", Pattern.DOTALL);
  private static final Pattern STEP = Pattern.compile("((?:[^.\\[\\]\\\\]|\\\\.)+)");
  private static final Pattern LIST = Pattern.compile("(?<!\\\\),");

  private SecretOverride() {}

  static List<String> values(ValueOverride override, SecretKeys keys) {
    return switch (override.option()) {
      case SET_JSON -> SecretScalars.in(override.value(), keys, isSecret(override.path(), keys));
      case SET_FILE -> isSecret(override.path(), keys) ? List.of(override.value()) : List.of();
      case SET, SET_STRING -> assigned(override.path() + "=" + override.value(), keys);
    };
  }

  private static List<String> assigned(String text, SecretKeys keys) {
    List<String> values = new ArrayList<>();
    ASSIGNMENT
        .matcher(text)
        .results()
        .filter(assignment -> isSecret(assignment.group(1), keys))
        .forEach(assignment -> items(assignment.group(2)).forEach(values::add));
    return values;
  }

  private static Stream<String> items(String value) {
    boolean list = value.startsWith("{") && value.endsWith("}");
    return list
        ? LIST.splitAsStream(value.substring(1, value.length() - 1)).map(SecretOverride::unescaped)
        : Stream.of(unescaped(value));
  }

  private static boolean isSecret(String path, SecretKeys keys) {
    return STEP.matcher(path).results().anyMatch(step -> keys.contain(unescaped(step.group())));
  }

  private static String unescaped(String text) {
    return text.replaceAll("(?s)\\\\(.)", "$1");
  }
}
