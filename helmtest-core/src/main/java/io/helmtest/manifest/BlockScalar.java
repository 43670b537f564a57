package io.helmtest.manifest;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The lines of a literal or folded scalar, joined as go-yaml v2 joins them. */
final class BlockScalar {
  private static final Pattern LINE =
      Pattern.compile("([^%1$s]*+)(\r\n|[%1$s]|$)".formatted(ScalarBreaks.ANY));
  private static final Pattern LEADING = Pattern.compile("^(\n*+)( *+)");

  private final boolean isFolded;
  private final int indent;
  private final StringBuilder value = new StringBuilder();
  private final StringBuilder emptyLines = new StringBuilder();
  private String lastBreak = "";
  private boolean isIndented;

  private BlockScalar(boolean isFolded, int indent) {
    this.isFolded = isFolded;
    this.indent = indent;
  }

  /**
   * Its value.
   *
   * @param written its text, from its indicator on
   * @param read what a parser makes of it that takes every break for a line feed
   */
  static String value(String written, String read) {
    List<MatchResult> lines = new ArrayList<>(LINE.matcher(written).results().toList());
    String header = lines.remove(0).group(1).replaceFirst("#.*", "");
    BlockScalar scalar = new BlockScalar(header.startsWith(">"), indent(lines, read));
    lines.forEach(line -> scalar.add(line.group(1), ScalarBreaks.breaks(line.group(2))));
    return scalar.chomped(header);
  }

  // Only the parser knows how deep the scalar's parent is, so its value tells.
  private static int indent(List<MatchResult> lines, String read) {
    MatchResult leading = LEADING.matcher(read).results().findFirst().orElseThrow();
    return leading.end(1) == read.length()
        ? Integer.MAX_VALUE
        : spaces(lines.get(leading.end(1)).group(1)) - leading.group(2).length();
  }

  private static int spaces(String line) {
    return line.length() - line.replaceFirst("^ *+", "").length();
  }

  private void add(String line, String lineBreak) {
    if (spaces(line) == line.length() && line.length() <= indent) {
      emptyLines.append(lineBreak);
    } else {
      addContent(line.substring(indent));
      lastBreak = lineBreak;
    }
  }

  private void addContent(String content) {
    boolean wasIndented = isIndented;
    isIndented = content.startsWith(" ") || content.startsWith("\t");
    if (isFolded && !wasIndented && !isIndented && lastBreak.equals("\n")) {
      value.append(emptyLines.isEmpty() ? " " : "");
    } else {
      value.append(lastBreak);
    }
    value.append(emptyLines).append(content);
    emptyLines.setLength(0);
  }

  private String chomped(String header) {
    if (!header.contains("-")) {
      value.append(lastBreak);
    }
    return header.contains("+") ? value.append(emptyLines).toString() : value.toString();
  }
}
