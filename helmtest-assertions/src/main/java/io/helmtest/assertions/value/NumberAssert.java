package io.helmtest.assertions.value;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A field that is a number, compared by value: 3, 3L and 3.0 are the same. */
public final class NumberAssert extends AbstractValueAssert<NumberAssert, BigDecimal> {

  NumberAssert(FieldPlace place, BigDecimal number) {
    super(place, number, NumberAssert.class);
  }

  @Override
  boolean isSame(@Nullable Object other) {
    return other instanceof Number number && compare(number) == 0;
  }

  /**
   * Checks a lower bound that counts itself.
   *
   * <pre>{@code
   * // passes for replicas: 2, fails for replicas: 1
   * assertThat(chart).deployment("shop-web").at("spec.replicas").number().isAtLeast(2);
   * }</pre>
   *
   * @param least the bound
   * @return this
   * @throws AssertionError if it is less
   */
  public NumberAssert isAtLeast(Number least) {
    return holds(compare(least) >= 0, "to have %s", "at least " + least);
  }

  /**
   * Checks an upper bound that counts itself.
   *
   * <pre>{@code
   * // passes for replicas: 2, fails for replicas: 3
   * assertThat(chart).deployment("shop-web").at("spec.replicas").number().isAtMost(2);
   * }</pre>
   *
   * @param most the bound
   * @return this
   * @throws AssertionError if it is more
   */
  public NumberAssert isAtMost(Number most) {
    return holds(compare(most) <= 0, "to have %s", "at most " + most);
  }

  /**
   * Checks two bounds that count themselves.
   *
   * <pre>{@code
   * // passes for replicas: 2, fails for replicas: 5
   * assertThat(chart).deployment("shop-web").at("spec.replicas").number().isBetween(2, 4);
   * }</pre>
   *
   * @param least the lower bound
   * @param most the upper bound
   * @return this
   * @throws AssertionError if it is less or more
   */
  public NumberAssert isBetween(Number least, Number most) {
    return holds(
        compare(least) >= 0 && compare(most) <= 0,
        "to have %s",
        "between %s and %s".formatted(least, most));
  }

  /**
   * Checks a lower bound that does not count itself.
   *
   * <pre>{@code
   * // passes for replicas: 2, fails for replicas: 1
   * assertThat(chart).deployment("shop-web").at("spec.replicas").number().isGreaterThan(1);
   * }</pre>
   *
   * @param other the bound
   * @return this
   * @throws AssertionError if it is the same or less
   */
  public NumberAssert isGreaterThan(Number other) {
    return holds(compare(other) > 0, "to have %s", "greater than " + other);
  }

  /**
   * Checks an upper bound that does not count itself.
   *
   * <pre>{@code
   * // passes for replicas: 2, fails for replicas: 3
   * assertThat(chart).deployment("shop-web").at("spec.replicas").number().isLessThan(3);
   * }</pre>
   *
   * @param other the bound
   * @return this
   * @throws AssertionError if it is the same or more
   */
  public NumberAssert isLessThan(Number other) {
    return holds(compare(other) < 0, "to have %s", "less than " + other);
  }

  private int compare(Number bound) {
    return actual().compareTo(new BigDecimal(bound.toString()));
  }
}
