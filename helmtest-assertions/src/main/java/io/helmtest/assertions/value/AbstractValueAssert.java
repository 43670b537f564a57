package io.helmtest.assertions.value;

import io.helmtest.assertions.subject.Arguments;
import io.helmtest.assertions.subject.TypedAssert;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What all values have in common: they are compared by their meaning, and where there is none, each
 * comparison fails and tells how far the path leads.
 *
 * @param <S> the assertion itself
 * @param <T> what it is about; nullable where nothing may be there
 */
public abstract class AbstractValueAssert<
        S extends AbstractValueAssert<S, T>, T extends @Nullable Object>
    extends TypedAssert<S, T> {
  private final FieldPlace place;

  AbstractValueAssert(FieldPlace place, @Nullable T value, Class<S> self) {
    super(place.subject(), () -> value, self);
    this.place = place.in(wording());
  }

  /**
   * Checks the value.
   *
   * <pre>{@code
   * // passes for spec.replicas: 3, fails for another number and without the field
   * assertThat(chart).object("Deployment", "shop-web").at("spec.replicas").isEqualTo(3);
   * }</pre>
   *
   * @param expected the value, of any Java type that has the same meaning
   * @return this
   * @throws AssertionError if it has another value or is absent
   */
  public S isEqualTo(@Nullable Object expected) {
    if (!isSame(expected)) {
      throw place.told("to have %s", place.shown(expected, shown()), found(expected));
    }
    return myself;
  }

  /**
   * Checks that the value is another one. A field that is not there fails.
   *
   * <pre>{@code
   * // passes for spec.replicas: 3, fails for 1 and without the field
   * assertThat(chart).object("Deployment", "shop-web").at("spec.replicas").isNotEqualTo(1);
   * }</pre>
   *
   * @param other the value, of any Java type that has the same meaning
   * @return this
   * @throws AssertionError if it has this value or is absent
   */
  public S isNotEqualTo(@Nullable Object other) {
    return holds(isThere() && !isSame(other), "to have %s other than", place.shown(other, null));
  }

  /**
   * Checks that the value is one of some.
   *
   * <pre>{@code
   * // passes for type: ClusterIP, fails for LoadBalancer and without the field
   * assertThat(chart).service("shop-web").at("spec.type").isIn("ClusterIP", "NodePort");
   * }</pre>
   *
   * @param values at least one
   * @return this
   * @throws AssertionError if it is none of them or absent
   * @throws IllegalArgumentException if none is named
   */
  public S isIn(Object... values) {
    List<Object> some = Arguments.some("isIn", values);
    return holds(some.stream().anyMatch(this::isSame), "to have %s as one of", lines(some));
  }

  /**
   * Checks that the value is none of some. A field that is not there fails.
   *
   * <pre>{@code
   * // passes for type: ClusterIP, fails for LoadBalancer and without the field
   * assertThat(chart).service("shop-web").at("spec.type").isNotIn("LoadBalancer", "NodePort");
   * }</pre>
   *
   * @param values at least one
   * @return this
   * @throws AssertionError if it is one of them or absent
   * @throws IllegalArgumentException if none is named
   */
  public S isNotIn(Object... values) {
    List<Object> some = Arguments.some("isNotIn", values);
    return holds(
        isThere() && some.stream().noneMatch(this::isSame), "to have %s as none of", lines(some));
  }

  /** Tells whether the value has the meaning of another one. */
  abstract boolean isSame(@Nullable Object other);

  /** The value as failures show it. */
  @Nullable Object shown() {
    return actual();
  }

  @Override
  protected final AssertionError absent() {
    return place.mismatch("to have %s", "something to check", null);
  }

  final FieldPlace fieldPlace() {
    return place;
  }

  /** Fails unless something holds of the value; the expected words may be shown. */
  final S holds(boolean holds, String expectation, Object expected) {
    if (!holds) {
      throw place.mismatch(expectation, expected, shown());
    }
    return myself;
  }

  /** Values for a reader, one a line. */
  final String lines(List<?> values) {
    return values.stream().map(value -> place.shown(value, null)).collect(Collectors.joining("\n"));
  }

  private boolean isThere() {
    return shown() != null;
  }

  private String found(@Nullable Object expected) {
    @Nullable Object found = shown();
    return found == null ? place.shown(null) : place.shown(found, expected);
  }
}
