package io.helmtest.render.comparison;

/**
 * How alike two renders are.
 *
 * @param kind in a few words, for the count
 * @param difference the first one, if they are not alike
 */
record Likeness(Kind kind, String difference) {
  static final String FAILURE = "Error: ";

  /** From the best to the worst. */
  enum Kind {
    EQUAL,
    EQUAL_BUT_FOR_RANDOM_LINES,
    EQUAL_BUT_FOR_BLANK_LINES,
    EQUAL_BUT_FOR_RANDOM_AND_BLANK_LINES,
    FAILING_ALIKE,
    FAILING_IN_OTHER_WORDS,
    DIFFERENT
  }

  static Likeness of(Kind kind) {
    return new Likeness(kind, "");
  }
}
