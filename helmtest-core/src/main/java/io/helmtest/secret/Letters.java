package io.helmtest.secret;

/**
 * A text as it is compared: without white space, so that lines may be folded and indented; base64
 * of both alphabets alike; and with one quote where YAML doubles it.
 */
final class Letters {
  /** No white space before a letter. */
  static final byte NONE = 0;

  /** White space within a line before a letter. */
  static final byte SPACE = 1;

  /** A line's end before a letter. */
  static final byte LINE = 2;

  private static final String LINE_ENDS = "\n\r\u0085\u2028\u2029";

  private final PlacedText text;
  private final char[] letters;
  private final int[] indexes;
  private final byte[] gaps;
  private int length;

  Letters(PlacedText text) {
    this.text = text;
    this.letters = new char[text.length()];
    this.indexes = new int[text.length()];
    this.gaps = new byte[text.length()];
    byte gap = NONE;
    for (int i = 0; i < text.length(); i++) {
      gap = add(i, text.at(i), gap);
    }
  }

  private byte add(int index, char character, byte gap) {
    if (LINE_ENDS.indexOf(character) >= 0) {
      return LINE;
    }
    if (Character.isWhitespace(character)) {
      return gap == LINE ? LINE : SPACE;
    }
    if (!isSecondQuote(character, gap)) {
      letters[length] = plain(character);
      indexes[length] = index;
      gaps[length] = gap;
      length++;
    }
    return NONE;
  }

  private boolean isSecondQuote(char character, byte gap) {
    return character == '\'' && gap == NONE && length > 0 && letters[length - 1] == '\'';
  }

  private static char plain(char character) {
    return character == '-' ? '+' : character == '_' ? '/' : character;
  }

  int length() {
    return length;
  }

  char at(int index) {
    return letters[index];
  }

  byte gapBefore(int index) {
    return gaps[index];
  }

  /** Where a letter begins in the original text. */
  int start(int index) {
    return text.place(indexes[index]);
  }

  /** Where a letter ends in the original text. */
  int end(int index) {
    return text.place(indexes[index] + 1);
  }

  /** Whether somebody cut the text off here. */
  boolean isCut(int index) {
    return index < length
        && (letters[index] == '…' || (index + 2 < length && dots(index) && gaps[index] == NONE));
  }

  private boolean dots(int index) {
    return letters[index] == '.' && letters[index + 1] == '.' && letters[index + 2] == '.';
  }

  /** The letters, with a space where there is white space between them. */
  String spaced() {
    StringBuilder spaced = new StringBuilder();
    for (int i = 0; i < length; i++) {
      spaced.append(i == 0 || gaps[i] == NONE ? "" : " ").append(letters[i]);
    }
    return spaced.toString();
  }
}
