package io.helmtest.assertions.container;

import io.fabric8.kubernetes.api.model.Quantity;
import java.math.BigDecimal;
import java.util.regex.Pattern;

/**
 * How much of a resource, and the place that decides it.
 *
 * @param resource such as {@code cpu}
 * @param quantity as it is written
 * @param path where it is written
 * @param origin what to add for a reader where it is not written where it takes effect
 */
record ResourceAmount(String resource, Quantity quantity, String path, String origin) {

  private static final Pattern BYTES = Pattern.compile("memory|ephemeral-storage|hugepages-.*");
  private static final Pattern PLAIN = Pattern.compile("[-\\w]+");

  static String path(String map, String resource) {
    return map + (PLAIN.matcher(resource).matches() ? "." + resource : "[" + resource + "]");
  }

  static BigDecimal parse(String resource, String quantity) {
    BigDecimal amount = number(quantity);
    if (isFractionOfAByte(resource, amount)) {
      throw new IllegalArgumentException(
          "Expected %s of %s is a fraction of a byte: write bytes, or units such as Mi"
              .formatted(resource, quantity));
    }
    return amount;
  }

  BigDecimal amount() {
    return number(quantity.toString());
  }

  /** The quantity as it is written, and what a reader should know of it. */
  @Override
  public String toString() {
    String fraction =
        isFractionOfAByte(resource, amount())
            ? " (" + amount().stripTrailingZeros().toPlainString() + " bytes: m is a thousandth)"
            : "";
    return quantity + fraction + origin;
  }

  private static BigDecimal number(String quantity) {
    try {
      return Quantity.parse(quantity).getNumericalAmount();
    } catch (IllegalArgumentException | ArithmeticException e) {
      throw new IllegalArgumentException(
          "Not a quantity: \"" + quantity + "\". Write it as 250m, 0.5, 256Mi or 1Gi.", e);
    }
  }

  private static boolean isFractionOfAByte(String resource, BigDecimal amount) {
    return BYTES.matcher(resource).matches() && amount.stripTrailingZeros().scale() > 0;
  }
}
