package io.helmtest.secret;

/** Reads what JSON, Go, Java, YAML and URLs write in place of a character. */
final class Escapes {
  private static final String LETTERS = "abefnrtv0NLP_";
  private static final String MEANINGS = "\u0007\b\u001b\f\n\r\t\u000b\0\u0085\u2028\u2029\u00a0";
  private static final String THEMSELVES = "\"'\\/ \n\r\t`$";
  private static final int HEX = 16;

  private final char[] characters;
  private final int length;
  private final char mark;
  private int end;

  private Escapes(char[] characters, int length, char mark) {
    this.characters = characters;
    this.length = length;
    this.mark = mark;
  }

  static Escapes inCode(char[] characters, int length) {
    return new Escapes(characters, length, '\\');
  }

  static Escapes inUrl(char[] characters, int length) {
    return new Escapes(characters, length, '%');
  }

  /** Where what was read last ends. */
  int end() {
    return end;
  }

  /** Reads one character, escaped or not; gives how many it is in Java. */
  int read(int start, char[] into, int at) {
    end = start + 1;
    into[at] = characters[start];
    if (characters[start] != mark || end == length) {
      return 1;
    }
    return mark == '%' ? number(end, 2, into, at) : escaped(characters[end], into, at);
  }

  private int escaped(char letter, char[] into, int at) {
    return switch (letter) {
      case 'x' -> number(end + 1, 2, into, at);
      case 'u' -> number(end + 1, 4, into, at);
      case 'U' -> number(end + 1, 8, into, at);
      default -> letter(letter, into, at);
    };
  }

  private int letter(char letter, char[] into, int at) {
    int meaning = LETTERS.indexOf(letter);
    if (meaning >= 0 || THEMSELVES.indexOf(letter) >= 0) {
      into[at] = meaning < 0 ? letter : MEANINGS.charAt(meaning);
      end++;
    }
    return 1;
  }

  private int number(int from, int digits, char[] into, int at) {
    int value = 0;
    for (int i = from; i < from + digits; i++) {
      int digit = i < length ? Character.digit(characters[i], HEX) : -1;
      if (digit < 0 || !Character.isValidCodePoint(value)) {
        return 1; // no escape
      }
      value = value * HEX + digit;
    }
    if (!Character.isValidCodePoint(value)) {
      return 1;
    }
    end = from + digits;
    return Character.toChars(value, into, at);
  }
}
