package io.helmtest.assertions.value;

/** A text. Of a Secret's, messages tell the length and what was expected, but not the text. */
public final class TextAssert extends AbstractTextAssert<TextAssert> {

  /**
   * A text at a place.
   *
   * @param place where it stands
   * @param text the text
   */
  public TextAssert(FieldPlace place, String text) {
    super(place, text, TextAssert.class);
  }
}
