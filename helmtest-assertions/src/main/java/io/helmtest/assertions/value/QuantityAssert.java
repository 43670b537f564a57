package io.helmtest.assertions.value;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A field that is a quantity, compared by its amount: {@code 500m} is {@code 0.5}, {@code 1Gi} is
 * {@code 1024Mi}, but more than {@code 1G}.
 *
 * @see <a
 *     href="https://kubernetes.io/docs/reference/kubernetes-api/common-definitions/quantity/">Quantity</a>
 */
public final class QuantityAssert extends AbstractValueAssert<QuantityAssert, BigDecimal> {
  private final Object written;

  QuantityAssert(FieldPlace place, Object written, BigDecimal amount) {
    super(place, amount, QuantityAssert.class);
    this.written = written;
  }

  // Another quantity or number, by its amount.
  @Override
  boolean isSame(@Nullable Object other) {
    return other != null && compare(other.toString()) == 0;
  }

  @Override
  Object shown() {
    return written;
  }

  /**
   * Checks a lower bound that counts itself.
   *
   * <pre>{@code
   * // passes for memory: 512Mi, fails for memory: 6Mi
   * assertThat(chart).deployment("shop-web").container("web").at("resources.requests.memory").quantity().isAtLeast("256Mi");
   * }</pre>
   *
   * @param quantity such as {@code 256Mi}
   * @return this
   * @throws AssertionError if it is less
   * @throws IllegalArgumentException if the bound is not a quantity
   */
  public QuantityAssert isAtLeast(String quantity) {
    return holds(compare(quantity) >= 0, "to have %s", "at least " + quantity);
  }

  /**
   * Checks an upper bound that counts itself.
   *
   * <pre>{@code
   * // passes for cpu: 500m and 0.5, fails for cpu: 501m
   * assertThat(chart).deployment("shop-web").container("web").at("resources.limits.cpu").quantity().isAtMost("500m");
   * }</pre>
   *
   * @param quantity such as {@code 500m}
   * @return this
   * @throws AssertionError if it is more
   * @throws IllegalArgumentException if the bound is not a quantity
   */
  public QuantityAssert isAtMost(String quantity) {
    return holds(compare(quantity) <= 0, "to have %s", "at most " + quantity);
  }

  /**
   * Checks two bounds that count themselves.
   *
   * <pre>{@code
   * // passes for memory: 512Mi, fails for memory: 2Gi
   * assertThat(chart).deployment("shop-web").container("web").at("resources.limits.memory").quantity().isBetween("256Mi", "1Gi");
   * }</pre>
   *
   * @param least such as {@code 256Mi}
   * @param most such as {@code 1Gi}
   * @return this
   * @throws AssertionError if it is less or more
   * @throws IllegalArgumentException if a bound is not a quantity
   */
  public QuantityAssert isBetween(String least, String most) {
    return holds(
        compare(least) >= 0 && compare(most) <= 0,
        "to have %s",
        "between %s and %s".formatted(least, most));
  }

  private int compare(String quantity) {
    return actual().compareTo(Content.quantity(quantity));
  }
}
