package io.helmtest.origin;

import io.helmtest.chart.ValuesLayer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A scalar in a layer of values.
 *
 * @param layer the layer
 * @param path its keys, and the indices of lists
 * @param text what it says
 * @param written how it is written in the layer
 * @param start where that begins in the layer's text
 * @param line its line, from 1
 */
record ValuesLeaf(
    ValuesLayer layer, List<Object> path, String text, String written, int start, int line) {

  /** The text that it gets in an experiment: unlike the own one, but of the same type. */
  String changed() {
    return switch (text) {
      case "true" -> "false";
      case "false" -> "true";
      default -> text + (text.matches("\\d+") ? "1" : "x");
    };
  }

  /** The layer with the changed text. */
  ValuesLayer changedLayer() {
    String quote = isQuoted() ? written.substring(0, 1) : "";
    return layer.withText(
        new StringBuilder(layer.yaml())
            .replace(start, start + written.length(), quote + changed() + quote)
            .toString());
  }

  /** A layer that says nothing but the changed text at its path; none for the item of a list. */
  Optional<ValuesLayer> overlay() {
    if (!path.stream().allMatch(String.class::isInstance)) {
      return Optional.empty();
    }
    String yaml = isText() ? "\"" + changed() + "\"" : changed();
    for (int i = path.size() - 1; i >= 0; i--) {
      yaml = "{\"" + path.get(i) + "\": " + yaml + "}";
    }
    return Optional.of(ValuesLayer.text(yaml));
  }

  private boolean isText() {
    return isQuoted() || !text.matches("true|false|\\d+");
  }

  private boolean isQuoted() {
    return written.startsWith("\"") || written.startsWith("'");
  }

  /** Whether the text is written as it is read, so that another can be written in its place. */
  boolean isPlain() {
    return !(text + path).matches("(?s).*[\"'\\\\].*")
        && written.equals(isQuoted() ? written.charAt(0) + text + written.charAt(0) : text);
  }

  boolean isIn(List<String> lines) {
    return lines.stream().allMatch(line -> line.contains(text) && (isTelling() || isNamed(line)));
  }

  // A short text, such as 1 or true, occurs in too many lines.
  private boolean isTelling() {
    return text.length() > 3 && !text.equals("true") && !text.equals("false");
  }

  private boolean isNamed(String line) {
    String key = line.strip().replaceFirst("^- ", "").replaceFirst(":.*", "");
    String last = String.valueOf(path.get(path.size() - 1));
    return !key.isEmpty() && last.toLowerCase(Locale.ROOT).contains(key.toLowerCase(Locale.ROOT));
  }

  @Override
  public String toString() {
    StringBuilder keys = new StringBuilder();
    path.forEach(
        step -> keys.append(step instanceof Integer index ? "[" + index + "]" : "." + step));
    return "%s (%s line %d)".formatted(keys.substring(1), layer, line);
  }
}
