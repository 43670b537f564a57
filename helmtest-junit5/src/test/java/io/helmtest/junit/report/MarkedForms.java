package io.helmtest.junit.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** All forms of all secrets in one text, each between marks by which it is found again. */
final class MarkedForms {
  private static final Pattern ESCAPE =
      Pattern.compile("&#\\d+;|\\\\+u[0-9a-fA-F]{4}|\\\\+x[0-9a-fA-F]{2}|\\\\+[a-z]|%[0-9A-F]{2}");
  private static final Pattern MARK = Pattern.compile("«(/?)([\\d.]+)»");
  private static final Pattern SEEN = Pattern.compile("[^\\s…]{4,}");

  private final Map<String, String> names = new LinkedHashMap<>();
  private final Map<String, String> lines = new LinkedHashMap<>();

  private final String way;

  private MarkedForms(String way) {
    this.way = way;
  }

  /** All forms of all secrets. */
  static MarkedForms all(List<GeneratedSecret> secrets) {
    return some(secrets, 0, 1);
  }

  /** Every so manieth form, beginning with another one for each way. */
  static MarkedForms some(List<GeneratedSecret> secrets, int way, int every) {
    MarkedForms some = new MarkedForms(way + ".");
    int count = way;
    for (GeneratedSecret secret : secrets) {
      for (Map.Entry<String, String> form : SecretForm.all(secret.text()).entrySet()) {
        if (count++ % every == 0) {
          some.add(secret, form.getKey(), form.getValue());
        }
      }
    }
    return some;
  }

  private void add(GeneratedSecret secret, String form, String text) {
    String number = way + names.size();
    names.put(number, "%s \"%s\" as %s".formatted(secret.kind(), secret.text(), form));
    lines.put(number, "«" + number + "» " + text + " «/" + number + "»");
  }

  int size() {
    return names.size();
  }

  String text() {
    return String.join("\n", lines.values());
  }

  List<String> texts() {
    return List.copyOf(lines.values());
  }

  /** Those that stand in one line. */
  MarkedForms inOneLine() {
    MarkedForms some = new MarkedForms(way);
    lines.forEach(
        (number, line) -> {
          if (!line.contains("\n")) {
            some.lines.put(number, line);
            some.names.put(number, names.getOrDefault(number, ""));
          }
        });
    return some;
  }

  /** What can still be read of them in an output, which has to have them all. */
  List<String> visible(String way, String output) {
    Map<String, List<String>> found = found(output);
    return names.keySet().stream()
        .flatMap(
            number ->
                found.getOrDefault(number, List.of("nowhere")).stream()
                    .filter(MarkedForms::isVisible)
                    .map(text -> names.get(number) + ", by " + way + ": " + text))
        .toList();
  }

  private static boolean isVisible(String found) {
    return SEEN.matcher(ESCAPE.matcher(found).replaceAll(" ")).find();
  }

  private static Map<String, List<String>> found(String output) {
    Map<String, List<String>> found = new HashMap<>();
    Map<String, Integer> open = new HashMap<>();
    Matcher mark = MARK.matcher(output);
    while (mark.find()) {
      Integer start = open.put(mark.group(2), mark.end());
      if (!mark.group(1).isEmpty() && start != null) {
        found
            .computeIfAbsent(mark.group(2), number -> new ArrayList<>())
            .add(output.substring(start, mark.start()));
      }
    }
    return found;
  }
}
