package io.helmtest.junit;

import java.util.Spliterator;
import java.util.Spliterators.AbstractSpliterator;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.extension.ExtensionContext;

/** The tests of a factory that makes them one by one, and may fail at any of them. */
final class MaskedTests<T> extends AbstractSpliterator<T> {
  private final Spliterator<T> tests;
  private final ExtensionContext context;

  private MaskedTests(Spliterator<T> tests, ExtensionContext context) {
    super(tests.estimateSize(), tests.characteristics() & ORDERED);
    this.tests = tests;
    this.context = context;
  }

  /** The same, but that failures of a stream are told as any of the factory. */
  @SuppressWarnings("unchecked") // a stream in place of a stream
  static <T> T of(T tests, ExtensionContext context) {
    return tests instanceof Stream<?> stream ? (T) masked(stream, context) : tests;
  }

  private static <E> Stream<E> masked(Stream<E> stream, ExtensionContext context) {
    return StreamSupport.stream(new MaskedTests<>(stream.spliterator(), context), false)
        .onClose(stream::close);
  }

  @Override
  public boolean tryAdvance(Consumer<? super T> action) {
    return MaskedFailures.call(
        () -> tests.tryAdvance(action), failure -> TestFailure.told(context, failure));
  }
}
