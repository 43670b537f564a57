package io.helmtest.assertions.subject;

import io.helmtest.message.MessageContext;
import java.util.function.Supplier;
import org.assertj.core.annotation.CheckReturnValue;
import org.assertj.core.api.Descriptable;
import org.assertj.core.description.Description;

/**
 * What all assertions have: words that a test adds, as AssertJ takes them, and one way to fail.
 * What AssertJ's other assertions would do is not inherited, because it would know nothing of a
 * render.
 *
 * @param <S> the assertion itself
 */
public abstract class AbstractHelmAssert<S extends AbstractHelmAssert<S>>
    implements Descriptable<S> {
  /** This assertion, by its own type. */
  protected final S myself;

  private final Wording wording;

  /**
   * An assertion with words from the one that led to it.
   *
   * @param wording a description or message; this assertion works on a copy
   * @param self the assertion's class
   */
  protected AbstractHelmAssert(Wording wording, Class<S> self) {
    this.wording = wording.copy();
    this.myself = self.cast(this);
  }

  /**
   * Begins failures of this assertion, and of those that it leads to from now on, with a
   * description in brackets, after the environment.
   *
   * @param description the words
   * @return this
   */
  @CheckReturnValue
  @Override
  public S describedAs(Description description) {
    wording.describe(description);
    return myself;
  }

  /**
   * Replaces what failures of this assertion, and of those that it leads to from now on, say. The
   * environment, the place in the template, the values layers and the engine stay.
   *
   * @param message the message, a format as of {@link String#format}
   * @param arguments what the format refers to
   * @return this
   */
  @CheckReturnValue
  @SuppressWarnings("AnnotateFormatMethod") // its annotation would be one more dependency
  public S withFailMessage(String message, Object... arguments) {
    return withFailMessage(() -> arguments.length == 0 ? message : message.formatted(arguments));
  }

  /**
   * Replaces what failures of this assertion, and of those that it leads to from now on, say. The
   * environment, the place in the template, the values layers and the engine stay.
   *
   * @param message makes the message when it is needed
   * @return this
   */
  @CheckReturnValue
  public S withFailMessage(Supplier<String> message) {
    wording.override(message);
    return myself;
  }

  /**
   * The same as {@link #withFailMessage(String, Object...)}.
   *
   * @param message the message, a format as of {@link String#format}
   * @param arguments what the format refers to
   * @return this
   */
  @CheckReturnValue
  public S overridingErrorMessage(String message, Object... arguments) {
    return withFailMessage(message, arguments);
  }

  /**
   * The same as {@link #withFailMessage(Supplier)}.
   *
   * @param message makes the message when it is needed
   * @return this
   */
  @CheckReturnValue
  public S overridingErrorMessage(Supplier<String> message) {
    return withFailMessage(message);
  }

  /**
   * The words that a test gave this assertion, for those that it leads to.
   *
   * @return the words
   */
  protected Wording wording() {
    return wording;
  }

  /**
   * A failure that is about no single place of an object.
   *
   * @param context what the message begins and ends with
   * @param words what was expected and found, such as {@code Expecting\n …}
   * @return the error to throw
   */
  protected AssertionError failure(MessageContext context, String words) {
    return wording.failure(context, words);
  }

  /**
   * Not supported, as in AssertJ.
   *
   * @param other anything
   * @return nothing
   * @throws UnsupportedOperationException always: {@code isEqualTo} was probably meant
   */
  @Override
  public final boolean equals(Object other) {
    throw new UnsupportedOperationException(
        "equals compares assertions, not what they are about: say isEqualTo");
  }

  /** Always the same, as in AssertJ. */
  @Override
  public final int hashCode() {
    return 1;
  }
}
