package io.helmtest.assertions.subject;

import java.util.List;
import org.assertj.core.api.AbstractAssert;
import org.jspecify.annotations.Nullable;

/**
 * An AssertJ assertion that knows its place in a render.
 *
 * @param <S> the assertion itself
 * @param <T> what it asserts about
 */
public abstract class SubjectAssert<S extends SubjectAssert<S, T>, T> extends AbstractAssert<S, T> {
  private final Subject subject;

  /**
   * An assertion at a place.
   *
   * @param subject the place
   * @param actual what is there
   * @param self the assertion's class
   */
  protected SubjectAssert(Subject subject, @Nullable T actual, Class<S> self) {
    super(actual, self);
    this.subject = subject;
    // For AssertJ's own assertions, whose messages know nothing of a render.
    as("%s%s %s", subject.context().prefix(), subject.object(), subject.path());
    info.useRepresentation(new DiscreetRepresentation(subject));
  }

  /**
   * Checks the text of what is there; AssertJ's own failure would carry it, hidden or not.
   *
   * @param expected the text
   * @return this
   * @throws AssertionError if it is another one, or nothing is there
   */
  @Override
  public S hasToString(String expected) {
    return hasValue(subject, expected, actual == null ? null : actual.toString());
  }

  /**
   * The place that this is about.
   *
   * @return the place in the render
   */
  protected Subject subject() {
    return subject;
  }

  /**
   * Fails unless two values are equal.
   *
   * @param place where the found value stands, or would
   * @param expected what is expected
   * @param found what is there
   * @return this
   */
  protected S hasValue(Subject place, Object expected, @Nullable Object found) {
    if (!expected.equals(found)) {
      throw place.mismatch(expected, found == null ? "absent" : found);
    }
    return myself;
  }

  /**
   * Runs checks to the end.
   *
   * @param checks what to run
   * @return this
   * @throws AssertionError if some fail; all of these are told
   */
  protected S passesAll(List<Runnable> checks) {
    AllOf.check(subject.context(), subject.object() + " " + subject.path(), checks);
    return myself;
  }
}
