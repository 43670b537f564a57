package io.helmtest.secret;

import java.math.BigInteger;
import java.util.OptionalDouble;

/** A number in a text, as Go, YAML, JSON, Java and people write it, read as far as it is one. */
final class NumberText {
  private static final int MOST_DIGITS = 400;
  private static final int GROUP = 3;

  private final PlacedText text;
  private final StringBuilder digits = new StringBuilder();
  private int radix = 10;
  private int end;

  /** Reads from a first digit on. */
  NumberText(PlacedText text, int start) {
    this.text = text;
    this.end = start;
    readRadix();
    readDigits();
    if (radix == 10) {
      readGroups();
      readFraction();
      readExponent();
    }
  }

  static boolean isDigit(char character) {
    return character >= '0' && character <= '9';
  }

  int end() {
    return end;
  }

  double value() {
    if (digits.length() == 0 || digits.length() > MOST_DIGITS) {
      return Double.NaN;
    }
    return radix == 10
        ? Double.parseDouble(digits.toString())
        : new BigInteger(digits.toString(), radix).doubleValue();
  }

  /** What YAML 1.1 takes digits behind a zero for. */
  OptionalDouble octal() {
    return digits.toString().matches("0[0-7]{1,30}")
        ? OptionalDouble.of(new BigInteger(digits.toString(), 8).doubleValue())
        : OptionalDouble.empty();
  }

  private void readRadix() {
    int read =
        switch (Character.toLowerCase(at(end + 1))) {
          case 'x' -> 16;
          case 'o' -> 8;
          case 'b' -> 2;
          default -> 10;
        };
    if (at(end) == '0' && read != 10 && Character.digit(at(end + 2), read) >= 0) {
      radix = read;
      end += 2;
    }
  }

  private void readDigits() {
    while (Character.digit(at(end), radix) >= 0
        || (at(end) == '_' && Character.digit(at(end + 1), radix) >= 0)) {
      digits.append(at(end) == '_' ? "" : at(end));
      end++;
    }
  }

  // 1,234,567, but not 80,443: 1 to 3 digits, then 3 each.
  private void readGroups() {
    boolean first = digits.length() <= GROUP;
    while (first && at(end) == ',' && digitsFrom(end + 1) == GROUP) {
      end++;
      readDigits();
    }
  }

  private int digitsFrom(int from) {
    int count = 0;
    while (count <= GROUP && isDigit(at(from + count))) {
      count++;
    }
    return count;
  }

  private void readFraction() {
    if (at(end) == '.' && isDigit(at(end + 1))) {
      digits.append('.');
      end++;
      readDigits();
    }
  }

  private void readExponent() {
    int sign = at(end + 1) == '+' || at(end + 1) == '-' ? 1 : 0;
    if ((at(end) == 'e' || at(end) == 'E') && isDigit(at(end + 1 + sign))) {
      digits.append('e').append(sign == 0 ? "" : at(end + 1));
      end += 1 + sign;
      readDigits();
    }
  }

  private char at(int index) {
    return index < text.length() ? text.at(index) : '\0';
  }
}
