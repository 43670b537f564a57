package io.helmtest.manifest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/** Damage to the text, whatever it means. */
final class TextMutations {
  private static final String CHARACTERS =
      ":-#\"'{}[],&*!|>%@`?\\\t \n\r~=<0aé\u00a0\u0085\u2028\u2029\ufeff\u0007";
  private static final List<String> INDENTATIONS =
      List.of(" ", "  ", "   ", "    ", "\t", "- ", "# ");

  private TextMutations() {}

  static Map<String, Mutation> all() {
    return Map.of(
        "truncate", TextMutations::truncate,
        "remove a line", TextMutations::removeLine,
        "repeat a line", TextMutations::repeatLine,
        "swap two lines", TextMutations::swapLines,
        "indent a line otherwise", TextMutations::indent,
        "insert a character", TextMutations::insert,
        "remove a character", TextMutations::remove);
  }

  private static String truncate(ManifestText manifest, RandomGenerator random) {
    return manifest.text().substring(0, random.nextInt(manifest.text().length()));
  }

  private static String removeLine(ManifestText manifest, RandomGenerator random) {
    List<String> lines = lines(manifest);
    lines.remove(random.nextInt(lines.size()));
    return text(lines);
  }

  private static String repeatLine(ManifestText manifest, RandomGenerator random) {
    List<String> lines = lines(manifest);
    int at = random.nextInt(lines.size());
    lines.add(at, lines.get(at));
    return text(lines);
  }

  private static String swapLines(ManifestText manifest, RandomGenerator random) {
    List<String> lines = lines(manifest);
    String moved = lines.remove(random.nextInt(lines.size()));
    lines.add(random.nextInt(lines.size() + 1), moved);
    return text(lines);
  }

  private static String indent(ManifestText manifest, RandomGenerator random) {
    List<String> lines = lines(manifest);
    int at = random.nextInt(lines.size());
    String line = lines.get(at);
    String more = Choice.of(INDENTATIONS, random) + line;
    lines.set(at, random.nextBoolean() ? more : line.replaceFirst("^ {1,2}", ""));
    return text(lines);
  }

  private static String insert(ManifestText manifest, RandomGenerator random) {
    StringBuilder text = new StringBuilder(manifest.text());
    char inserted = CHARACTERS.charAt(random.nextInt(CHARACTERS.length()));
    return text.insert(random.nextInt(text.length()), inserted).toString();
  }

  private static String remove(ManifestText manifest, RandomGenerator random) {
    StringBuilder text = new StringBuilder(manifest.text());
    return text.deleteCharAt(random.nextInt(text.length())).toString();
  }

  private static List<String> lines(ManifestText manifest) {
    return new ArrayList<>(manifest.text().lines().toList());
  }

  private static String text(List<String> lines) {
    return String.join("\n", lines) + "\n";
  }
}
