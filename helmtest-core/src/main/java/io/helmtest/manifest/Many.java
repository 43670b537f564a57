package io.helmtest.manifest;

import java.util.List;
import java.util.concurrent.ForkJoinTask;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Many documents are worth more than one thread. */
final class Many {
  private static final int BATCH = 32;

  private Many() {}

  /** What is made of each, in their order. */
  static <T, R> List<R> map(List<T> documents, Function<T, R> work) {
    return documents.size() <= BATCH
        ? documents.stream().map(work).toList()
        : ForkJoinTask.invokeAll(batches(documents, work).toList()).stream()
            .flatMap(batch -> batch.join().stream())
            .toList();
  }

  // On two cores a parallel stream has four parts, and waits for the slowest.
  private static <T, R> Stream<ForkJoinTask<List<R>>> batches(
      List<T> documents, Function<T, R> work) {
    return IntStream.iterate(0, from -> from < documents.size(), from -> from + BATCH)
        .mapToObj(from -> documents.subList(from, Math.min(from + BATCH, documents.size())))
        .map(batch -> ForkJoinTask.adapt(() -> batch.stream().map(work).toList()));
  }
}
