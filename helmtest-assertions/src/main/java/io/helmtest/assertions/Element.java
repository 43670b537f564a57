package io.helmtest.assertions;

import io.helmtest.assertions.subject.Wording;
import java.util.function.Function;

/**
 * One of several things.
 *
 * @param name how messages call it
 * @param assertion makes the assertion about it, with the words that a test adds
 */
record Element<E>(String name, Function<Wording, E> assertion) {

  E in(Wording wording) {
    return assertion.apply(wording);
  }
}
