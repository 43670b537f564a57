package io.helmtest.validation;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Numbers as JSON has them: 1 and 1.0 are one number, and an integer. */
final class Numbers {
  private Numbers() {}

  static Optional<BigDecimal> of(@Nullable Object value) {
    if (value instanceof Double number) {
      return Double.isFinite(number)
          ? Optional.of(BigDecimal.valueOf(number).stripTrailingZeros())
          : Optional.empty();
    }
    return value instanceof Integer || value instanceof Long || value instanceof BigInteger
        ? Optional.of(new BigDecimal(value.toString()).stripTrailingZeros())
        : Optional.empty();
  }

  static boolean isInteger(@Nullable Object value) {
    return of(value).filter(number -> number.scale() <= 0).isPresent();
  }
}
