package io.helmtest.benchmarks;

import java.util.List;
import org.openjdk.jmh.runner.RunnerException;

/** Measures, prints what came out, and fails if a promise is broken. */
final class Promises {
  private Promises() {}

  /**
   * Takes about five minutes.
   *
   * @throws RunnerException if a benchmark does not run
   */
  public static void main(String[] arguments) throws RunnerException {
    Decoding decoding = Decoding.measured();
    Comparison time = decoding.time();
    Comparison first = FreshJvm.firstDocument();
    List<Promise> promises =
        List.of(
            new Promise("2,000 documents at least twice as fast as fabric8", time.ratio() >= 2),
            new Promise("2,000 documents in less than 500 ms", time.helmtest() < 500),
            new Promise("the first document in less than 600 ms", first.helmtest() < 600));
    print(List.of(time, decoding.allocation(), first), promises);
    System.exit(promises.stream().allMatch(Promise::kept) ? 0 : 1);
  }

  private static void print(List<Comparison> comparisons, List<Promise> promises) {
    System.out.printf("%n%-36s %13s %13s %8s%n", "", "helmtest", "fabric8", "ratio");
    comparisons.forEach(System.out::println);
    System.out.println();
    promises.forEach(System.out::println);
  }
}
