package io.helmtest.secret;

import java.util.BitSet;
import java.util.regex.Pattern;

/** A text, parts of which are to be hidden. */
final class HiddenText {
  private static final Pattern REST_OF_LINE = Pattern.compile("\\S.*");
  private static final String IN_ITS_PLACE = "…";
  private static final String BASE64 =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

  private final String text;
  private final BitSet hidden = new BitSet();

  HiddenText(String text) {
    this.text = text;
  }

  void hide(int from, int to) {
    hidden.set(from, to);
  }

  /** Hides an encoded text to both ends in its line, for what it shares bits with is secret too. */
  void hideEncoded(int from, int to) {
    int start = from;
    int end = to;
    while (start > 0 && isEncoded(start - 1)) {
      start--;
    }
    while (end < text.length() && (isEncoded(end) || text.charAt(end) == '=')) {
      end++;
    }
    hide(start, end);
  }

  private boolean isEncoded(int index) {
    return !hidden.get(index) && BASE64.indexOf(text.charAt(index)) >= 0;
  }

  /** What may be shown: as many lines, each as far in. */
  @Override
  public String toString() {
    StringBuilder shown = new StringBuilder();
    int at = 0;
    for (int from = hidden.nextSetBit(0); from >= 0; from = hidden.nextSetBit(at)) {
      shown.append(text, at, from);
      at = hidden.nextClearBit(from);
      shown.append(REST_OF_LINE.matcher(text.substring(from, at)).replaceAll(IN_ITS_PLACE));
    }
    return at == 0 ? text : shown.append(text, at, text.length()).toString();
  }
}
