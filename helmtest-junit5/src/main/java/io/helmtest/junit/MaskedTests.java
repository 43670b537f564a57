package io.helmtest.junit;

import java.util.Spliterator;
import java.util.Spliterators.AbstractSpliterator;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The tests of a factory that makes them one by one, and may fail at any of them. */
final class MaskedTests<T> extends AbstractSpliterator<T> {
  private final Spliterator<T> tests;

  private MaskedTests(Spliterator<T> tests) {
    super(tests.estimateSize(), tests.characteristics() & ORDERED);
    this.tests = tests;
  }

  /** The same, but that failures of a stream are told without secrets. */
  @SuppressWarnings("unchecked") // a stream in place of a stream
  static <T> T of(T tests) {
    return tests instanceof Stream<?> stream ? (T) masked(stream) : tests;
  }

  private static <E> Stream<E> masked(Stream<E> stream) {
    return StreamSupport.stream(new MaskedTests<>(stream.spliterator()), false)
        .onClose(stream::close);
  }

  @Override
  public boolean tryAdvance(Consumer<? super T> action) {
    return MaskedFailures.call(() -> tests.tryAdvance(action));
  }
}
