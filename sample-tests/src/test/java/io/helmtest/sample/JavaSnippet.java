package io.helmtest.sample;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A snippet of a page: imports, which may stand apart in the source, and code, which stands
 * together.
 */
record JavaSnippet(List<String> imports, String code) {
  private static final Predicate<String> IS_IMPORT = line -> line.startsWith("import ");
  private static final Pattern TYPE =
      Pattern.compile("(?m)^(abstract )?(class|interface|record) \\w+");

  static JavaSnippet of(String text) {
    return new JavaSnippet(
        text.lines().filter(IS_IMPORT).toList(),
        text.lines().filter(IS_IMPORT.negate()).collect(Collectors.joining("\n")));
  }

  boolean isIn(String source) {
    return source.contains(code) && source.lines().toList().containsAll(imports);
  }

  /** The imports that a reader who copies it lacks. A method alone has none: it joins a class. */
  List<String> missingImports(String source) {
    return source
        .lines()
        .filter(IS_IMPORT.and(line -> TYPE.matcher(code).find()))
        .filter(line -> !imports.contains(line) && uses(line))
        .toList();
  }

  private boolean uses(String line) {
    String name = line.substring(line.lastIndexOf('.') + 1, line.length() - 1);
    return Pattern.compile("\\b" + name + "\\b").matcher(code).find();
  }
}
