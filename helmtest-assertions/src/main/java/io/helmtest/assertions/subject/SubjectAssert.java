package io.helmtest.assertions.subject;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An assertion that knows its place in a render.
 *
 * @param <S> the assertion itself
 */
public abstract class SubjectAssert<S extends SubjectAssert<S>> extends AbstractHelmAssert<S> {
  private final Subject subject;

  /**
   * An assertion at a place.
   *
   * @param subject the place; its words are those of the assertion that led here
   * @param self the assertion's class
   */
  protected SubjectAssert(Subject subject, Class<S> self) {
    super(subject.wording(), self);
    this.subject = subject.in(wording());
  }

  /**
   * The place that this is about.
   *
   * @return the place in the render, with this assertion's words
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
   * @throws AssertionError if some fail; all failures are reported
   */
  protected S passesAll(List<Runnable> checks) {
    checks().all(checks);
    return myself;
  }

  /**
   * How to call the place in a message.
   *
   * @return the object and the path in it
   */
  protected String place() {
    return (subject.object() + " " + subject.path()).strip();
  }

  /**
   * Several checks of what is here.
   *
   * @return what runs them
   */
  protected Checks checks() {
    return new Checks(subject.context(), wording(), place());
  }
}
