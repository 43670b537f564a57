package io.helmtest.assertions;

import io.helmtest.assertions.subject.Wording;
import io.helmtest.manifest.RefusedManifestException;
import java.util.function.Function;

/**
 * One of several things.
 *
 * @param name how messages call it
 * @param assertion makes the assertion about it, with the words that a test adds
 */
record Element<E>(String name, Function<Wording, E> assertion) {

  /** Something that a cluster would refuse: whoever looks at it fails. */
  static <E> Element<E> refused(String name, RefusedManifestException refusal) {
    return new Element<>(
        name,
        wording -> {
          throw refusal;
        });
  }

  E in(Wording wording) {
    return assertion.apply(wording);
  }
}
