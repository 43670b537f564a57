package io.helmtest.assertions.value;

import io.helmtest.assertions.subject.Arguments;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a field holds: the values of a list, the parts of a text, and how many there are.
 *
 * @param <S> the assertion itself
 */
abstract class AbstractContentAssert<S extends AbstractContentAssert<S>>
    extends AbstractValueAssert<S, @Nullable Object> {

  AbstractContentAssert(FieldPlace place, Class<S> self) {
    super(place, place.value().orElse(null), self);
  }

  @Override
  final boolean isSame(@Nullable Object other) {
    return actual() != null && PlainValue.areEqual(other, actual());
  }

  /**
   * Checks what a list or a text holds: values of the list, or parts of the text.
   *
   * <pre>{@code
   * // passes for dnsNames: [shop.example.com, www.example.com], fails without the one
   * assertThat(chart).object("Certificate", "shop").at("spec.dnsNames").contains("shop.example.com");
   * }</pre>
   *
   * @param values at least one
   * @return this
   * @throws AssertionError if one is not there, or the field is absent, or neither list nor text
   * @throws IllegalArgumentException if none is named
   */
  public S contains(Object... values) {
    List<Object> missing = new ArrayList<>(Arguments.some("contains", values));
    missing.removeIf(content()::holds);
    return holds(missing.isEmpty(), "to have %s containing", lines(missing));
  }

  /**
   * Checks what a list or a text does not hold.
   *
   * <pre>{@code
   * // passes for args: [--port=8080], fails for args: [--debug] and without args
   * assertThat(chart).deployment("shop-web").container("web").at("args").doesNotContain("--debug");
   * }</pre>
   *
   * @param values at least one
   * @return this
   * @throws AssertionError if one is there, or the field is absent, or neither list nor text
   * @throws IllegalArgumentException if none is named
   */
  public S doesNotContain(Object... values) {
    List<Object> present = new ArrayList<>(Arguments.some("doesNotContain", values));
    present.removeIf(value -> !content().holds(value));
    return holds(present.isEmpty(), "to have %s not containing", lines(present));
  }

  /**
   * Checks that a list holds some values and no others, in any order and however often; {@link
   * #isEqualTo} checks order and number too.
   *
   * <pre>{@code
   * // passes for drop: [ALL], fails for drop: [ALL, CHOWN]
   * assertThat(chart).object("Pod", "a").at("spec.containers[a].securityContext.capabilities.drop").containsOnly("ALL");
   * }</pre>
   *
   * @param values all that the list holds
   * @return this
   * @throws AssertionError if one is not there, or another is, or the field is no list
   * @throws IllegalArgumentException if none is named
   */
  public S containsOnly(Object... values) {
    List<Object> only = Arguments.some("containsOnly", values);
    return holds(
        content().isWithin(only) && only.stream().allMatch(content()::holds),
        "to have %s containing only",
        lines(only));
  }

  /**
   * Checks that a list holds some values and no others, in any order, each as often as it is named.
   *
   * <pre>{@code
   * // passes for args: [-v, -v, --port=8080], fails for args: [-v, --port=8080]
   * assertThat(chart).deployment("shop-web").container("web").at("args").containsExactlyInAnyOrder("-v", "--port=8080", "-v");
   * }</pre>
   *
   * @param values all that the list holds
   * @return this
   * @throws AssertionError if one is missing, or one more is there, or the field is no list
   * @throws IllegalArgumentException if none is named
   */
  public S containsExactlyInAnyOrder(Object... values) {
    List<Object> wanted = Arguments.some("containsExactlyInAnyOrder", values);
    return holds(
        PlainValue.areSameInAnyOrder(content().list(), wanted),
        "to have %s containing exactly, in any order,",
        lines(wanted));
  }

  /**
   * Checks that a list holds at least one value, and none but some.
   *
   * <pre>{@code
   * // passes for add: [CHOWN], fails for add: [CHOWN, SYS_ADMIN], for add: [] and without it
   * assertThat(chart).object("Pod", "a").at("spec.containers[a].securityContext.capabilities.add").isSubsetOf("CHOWN", "SETUID");
   * }</pre>
   *
   * @param values what it may hold
   * @return this
   * @throws AssertionError if it holds another one or nothing, or the field is no list
   * @throws IllegalArgumentException if none is named
   */
  public S isSubsetOf(Object... values) {
    List<Object> most = Arguments.some("isSubsetOf", values);
    return holds(
        !content().list().isEmpty() && content().isWithin(most),
        "to have %s containing at most",
        lines(most));
  }

  /**
   * Checks that a list, map or text is there and has nothing in it.
   *
   * <pre>{@code
   * // passes for rules: [], fails for one rule and without the field
   * assertThat(chart).object("Role", "shop").at("rules").isEmpty();
   * }</pre>
   *
   * @return this
   * @throws AssertionError if there is something in it, or the field is absent
   */
  public S isEmpty() {
    return holds(content().size() == 0, "to have %s", "nothing in it");
  }

  /**
   * Checks that a list, map or text has something in it.
   *
   * <pre>{@code
   * // passes for one rule, fails for rules: [] and without the field
   * assertThat(chart).object("Role", "shop").at("rules").isNotEmpty();
   * }</pre>
   *
   * @return this
   * @throws AssertionError if there is nothing in it, or the field is absent
   */
  public S isNotEmpty() {
    return holds(content().size() > 0, "to have %s", "something in it");
  }

  /**
   * Checks how many items a list, entries a map, or characters a text has.
   *
   * <pre>{@code
   * // passes for two rules, fails for one
   * assertThat(chart).object("Ingress", "shop-web").at("spec.rules").hasSize(2);
   * }</pre>
   *
   * @param size the number
   * @return this
   * @throws AssertionError if there are more or fewer, or the field is absent, a number or boolean
   */
  public S hasSize(int size) {
    return hasSizeBetween(size, size, String.valueOf(size));
  }

  /**
   * Checks how many items a list, entries a map, or characters a text has.
   *
   * <pre>{@code
   * // passes for one to three rules, fails for four
   * assertThat(chart).object("Ingress", "shop-web").at("spec.rules").hasSizeBetween(1, 3);
   * }</pre>
   *
   * @param least the least number
   * @param most the greatest number
   * @return this
   * @throws AssertionError if there are more or fewer, or the field is absent, a number or boolean
   */
  public S hasSizeBetween(int least, int most) {
    return hasSizeBetween(least, most, least + " to " + most);
  }

  private S hasSizeBetween(int least, int most, String expected) {
    int size = content().size();
    if (size < least || size > most) {
      String found = size + (size == 0 ? "" : ": " + fieldPlace().shown(actual()));
      throw fieldPlace().told("to have %s of size", expected, found);
    }
    return myself;
  }

  final Content content() {
    return new Content(fieldPlace(), actual());
  }
}
