package io.helmtest.assertions.subject;

import org.jspecify.annotations.Nullable;

/**
 * A field of an object, which may be absent. Values are plain Java: a Map, List, String, Boolean or
 * number.
 */
public final class FieldAssert extends SubjectAssert<FieldAssert, @Nullable Object> {

  /**
   * A field at a place.
   *
   * @param subject the place
   * @throws IllegalArgumentException if the place's path is not a path
   */
  public FieldAssert(Subject subject) {
    super(subject, subject.document().value(subject.path()).orElse(null), FieldAssert.class);
  }

  /**
   * Checks the field's value.
   *
   * <pre>{@code
   * // passes for spec.replicas: 3, fails for another number and without the field
   * assertThat(chart).object("Deployment", "shop-web").at("spec.replicas").isEqualTo(3);
   * }</pre>
   *
   * @param expected a String, Boolean or number, or a List or Map of such
   * @return this
   * @throws AssertionError if it has another value or is absent
   */
  @Override
  public FieldAssert isEqualTo(@Nullable Object expected) {
    if (expected == null) {
      return isAbsent();
    }
    if (!PlainValue.areEqual(expected, actual)) {
      throw subject()
          .mismatch(PlainValue.text(expected, actual), PlainValue.text(actual, expected));
    }
    return this;
  }

  /**
   * Checks that the field is there and is not null.
   *
   * <pre>{@code
   * // passes when the rule has a from, fails without
   * assertThat(chart).object("NetworkPolicy", "shop-web").at("spec.ingress[0].from").isPresent();
   * }</pre>
   *
   * @return this
   * @throws AssertionError if it is absent
   */
  public FieldAssert isPresent() {
    if (actual == null) {
      throw subject().mismatch("a value", "absent");
    }
    return this;
  }

  /**
   * Checks that the object does not have the field, or has it as null. A path that can lead
   * nowhere, because a field's name is wrong or an item of a list on the way is not there, is an
   * error.
   *
   * <pre>{@code
   * // passes when the rule has no from, fails with one
   * assertThat(chart).object("NetworkPolicy", "shop-web").at("spec.ingress[0].from").isAbsent();
   * }</pre>
   *
   * @return this
   * @throws AssertionError if it is there, or can never be
   */
  public FieldAssert isAbsent() {
    if (actual != null) {
      throw subject().mismatch("not to have " + subject().path(), "anything", actual);
    }
    subject()
        .document()
        .deadEnd(subject().path())
        .ifPresent(
            reason -> {
              throw subject()
                  .mismatch("to be able to have " + subject().path(), "a path that exists", reason);
            });
    return this;
  }
}
