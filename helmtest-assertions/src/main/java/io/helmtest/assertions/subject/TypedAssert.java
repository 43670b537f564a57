package io.helmtest.assertions.subject;

import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * An assertion about something that has a Java type: a fabric8 object, a text, a number.
 *
 * @param <S> the assertion itself
 * @param <T> what it is about; nullable where nothing may be there
 */
public abstract class TypedAssert<S extends TypedAssert<S, T>, T extends @Nullable Object>
    extends SubjectAssert<S> {
  private final Supplier<? extends T> source;
  private boolean known;
  private @Nullable T actual;

  /**
   * An assertion at a place.
   *
   * @param subject the place; its words are those of the assertion that led here
   * @param source gives what is there, when it is first needed
   * @param self the assertion's class
   */
  protected TypedAssert(Subject subject, Supplier<? extends T> source, Class<S> self) {
    super(subject, self);
    this.source = source;
  }

  /**
   * What this is about, to look at in plain Java.
   *
   * @return what is there; null if nothing is and the type allows it
   */
  @SuppressWarnings("NullAway") // null only where T may be
  public final T actual() {
    if (!known) {
      actual = source.get();
      known = true;
    }
    return actual;
  }

  /**
   * Checks what is there with assertions about its Java type.
   *
   * <pre>{@code
   * // passes for immutable: true, fails for false and without it
   * assertThat(chart).configMap("shop-config").satisfies(
   *     configMap -> assertThat(configMap.getImmutable()).isTrue());
   * }</pre>
   *
   * @param requirements what to check
   * @return this
   * @throws AssertionError if it fails, or nothing is there
   */
  public S satisfies(Consumer<? super T> requirements) {
    if (actual() == null) {
      throw absent();
    }
    checks().named(place(), () -> requirements.accept(actual()));
    return myself;
  }

  /**
   * A failure where nothing is there.
   *
   * @return the error to throw
   */
  protected AssertionError absent() {
    return subject().mismatch("something to check", "absent");
  }
}
