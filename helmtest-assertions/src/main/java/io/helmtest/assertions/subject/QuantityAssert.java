package io.helmtest.assertions.subject;

import java.math.BigDecimal;

/**
 * A field that is a quantity, compared by its amount: {@code 500m} is {@code 0.5}, {@code 1Gi} is
 * {@code 1024Mi}, but more than {@code 1G}.
 *
 * @see <a
 *     href="https://kubernetes.io/docs/reference/kubernetes-api/common-definitions/quantity/">Quantity</a>
 */
public final class QuantityAssert extends SubjectAssert<QuantityAssert, BigDecimal> {
  private final FieldPlace place;

  QuantityAssert(FieldPlace place, BigDecimal amount) {
    super(place.subject(), amount, QuantityAssert.class);
    this.place = place;
  }

  /**
   * Checks the amount.
   *
   * <pre>{@code
   * // passes for storage: 1Gi and 1024Mi, fails for storage: 1G
   * assertThat(chart).object("PersistentVolumeClaim", "shop").at("spec.resources.requests.storage").quantity().isAmount("1Gi");
   * }</pre>
   *
   * @param quantity such as {@code 1Gi}
   * @return this
   * @throws AssertionError if it is more or less
   * @throws IllegalArgumentException if the expected one is not a quantity
   */
  public QuantityAssert isAmount(String quantity) {
    return holds(compare(quantity) == 0, quantity);
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
    return holds(compare(quantity) >= 0, "at least " + quantity);
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
    return holds(compare(quantity) <= 0, "at most " + quantity);
  }

  private int compare(String quantity) {
    return actual.compareTo(Content.quantity(quantity));
  }

  private QuantityAssert holds(boolean holds, String expected) {
    if (!holds) {
      throw place.mismatch("to have %s", expected, place.value().orElse(null));
    }
    return this;
  }
}
