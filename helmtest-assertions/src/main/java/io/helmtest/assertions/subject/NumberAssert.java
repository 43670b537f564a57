package io.helmtest.assertions.subject;

import java.math.BigDecimal;

/** A field that is a number. */
public final class NumberAssert extends SubjectAssert<NumberAssert, BigDecimal> {
  private final FieldPlace place;

  NumberAssert(FieldPlace place, BigDecimal number) {
    super(place.subject(), number, NumberAssert.class);
    this.place = place;
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
    return holds(compare(least) >= 0, "at least " + least);
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
    return holds(compare(most) <= 0, "at most " + most);
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
    return holds(compare(other) > 0, "greater than " + other);
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
    return holds(compare(other) < 0, "less than " + other);
  }

  private int compare(Number bound) {
    return actual.compareTo(new BigDecimal(bound.toString()));
  }

  private NumberAssert holds(boolean holds, String expected) {
    if (!holds) {
      throw place.mismatch("to have %s", expected, actual);
    }
    return this;
  }
}
