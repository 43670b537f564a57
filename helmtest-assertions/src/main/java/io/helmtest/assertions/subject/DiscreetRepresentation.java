package io.helmtest.assertions.subject;

import org.assertj.core.presentation.StandardRepresentation;
import org.jspecify.annotations.Nullable;

/** How AssertJ's own assertions show values: without those of secret keys and of Secrets. */
public final class DiscreetRepresentation extends StandardRepresentation {
  private final Subject subject;

  /**
   * Shows values at a place.
   *
   * @param subject the place
   */
  public DiscreetRepresentation(Subject subject) {
    this.subject = subject;
  }

  /**
   * A value's text.
   *
   * @param value any value
   * @return the text to show
   */
  @Override
  public String toStringOf(@Nullable Object value) {
    if (value == null) {
      return super.toStringOf(value);
    }
    return subject.isSecret()
        ? SecretText.of(value)
        : subject.context().mask(super.toStringOf(value));
  }
}
