package io.helmtest.manifest;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.stream.IntStream;

/** How Go writes floating point numbers, where that decides about a manifest. */
final class GoFloat {
  private static final double INTEGER_LIMIT = 1e21;
  private static final int SHORTEST_EXPONENT = 6;
  private static final int MOST_DIGITS = 9;
  private static final int MOST_DIGITS_OF_DOUBLE = 17;

  private GoFloat() {}

  /** The integer that JSON shows for a number without a fraction, else the number. */
  static Number json(double value) {
    boolean whole = value == Math.rint(value) && Math.abs(value) < INTEGER_LIMIT;
    return whole ? narrow(shortest(value).toBigIntegerExact()) : value;
  }

  // The shortest digits that give the same double again, and zeros behind them, as "%f" of Go.
  private static BigDecimal shortest(double value) {
    BigDecimal exact = new BigDecimal(value);
    return IntStream.range(1, MOST_DIGITS_OF_DOUBLE)
        .mapToObj(digits -> exact.round(new MathContext(digits)))
        .filter(rounded -> rounded.doubleValue() == value)
        .findFirst()
        .orElseGet(() -> exact.round(new MathContext(MOST_DIGITS_OF_DOUBLE)));
  }

  private static Number narrow(BigInteger value) {
    if (value.bitLength() < Integer.SIZE) {
      return value.intValue();
    }
    return value.bitLength() < Long.SIZE ? (Number) value.longValue() : value;
  }

  /** A mapping's key: the shortest digits that give the same float again, as "%g" of Go. */
  static String key(double value) {
    float single = (float) value;
    if (Float.isNaN(single) || Float.isInfinite(single)) {
      return Float.isNaN(single) ? ".nan" : single > 0 ? ".inf" : "-.inf";
    }
    BigDecimal shortest = shortest(single).stripTrailingZeros();
    int exponent = shortest.precision() - shortest.scale() - 1;
    boolean plain = shortest.signum() == 0 || (exponent >= -4 && exponent < SHORTEST_EXPONENT);
    return plain ? shortest.toPlainString() : scientific(shortest, exponent);
  }

  private static BigDecimal shortest(float value) {
    BigDecimal exact = new BigDecimal(value);
    for (int digits = 1; digits < MOST_DIGITS; digits++) {
      BigDecimal rounded = exact.round(new MathContext(digits));
      if (rounded.floatValue() == value) {
        return rounded;
      }
    }
    return exact.round(new MathContext(MOST_DIGITS));
  }

  private static String scientific(BigDecimal value, int exponent) {
    String mantissa = value.movePointLeft(exponent).stripTrailingZeros().toPlainString();
    return "%se%s%02d".formatted(mantissa, exponent < 0 ? "-" : "+", Math.abs(exponent));
  }
}
