package io.helmtest.manifest;

import java.util.List;
import java.util.stream.Stream;

/** Many documents are worth more than one thread. */
final class Many {
  private static final int ENOUGH = 64;

  private Many() {}

  static <T> Stream<T> of(List<T> documents) {
    return documents.size() < ENOUGH ? documents.stream() : documents.parallelStream();
  }
}
