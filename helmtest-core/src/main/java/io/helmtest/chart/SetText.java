package io.helmtest.chart;

import io.helmtest.chart.ValueOverride.Assignment;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads Helm's own text of {@code --set}, in which a backslash takes the meaning of a character.
 */
final class SetText {
  private final String text;
  private int at;

  SetText(String text) {
    this.text = text;
  }

  /** What it assigns; what has no {@code =} is counted to the value before it, as was meant. */
  List<Assignment> assignments() {
    List<Assignment> all = new ArrayList<>();
    while (at < text.length()) {
      int start = at;
      String path = until("=,");
      if (skip('=')) {
        all.add(new Assignment(path, value()));
      } else if (!all.isEmpty()) {
        Assignment last = all.remove(all.size() - 1);
        all.add(new Assignment(last.path(), last.value() + "," + text.substring(start, at)));
      }
      at++; // the comma
    }
    return List.copyOf(all);
  }

  /** Reads on to the first of some characters that means what it is. */
  String until(String ends) {
    int start = at;
    while (at < text.length() && ends.indexOf(text.charAt(at)) < 0) {
      at += text.charAt(at) == '\\' ? 2 : 1;
    }
    at = Math.min(at, text.length());
    return text.substring(start, at);
  }

  private String value() {
    return isAt('{') ? until("}") + until(",") : until(",");
  }

  /** Goes over a character, if it is the next one. */
  boolean skip(char character) {
    boolean isNext = isAt(character);
    at += isNext ? 1 : 0;
    return isNext;
  }

  private boolean isAt(char character) {
    return at < text.length() && text.charAt(at) == character;
  }
}
