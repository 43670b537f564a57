package io.helmtest.benchmarks;

import java.util.List;
import org.openjdk.jmh.runner.RunnerException;

/** Measures, prints what came out, and fails if a promise is broken. */
final class Promises {
  private Promises() {}

  /**
   * Takes about seven minutes.
   *
   * @throws RunnerException if a benchmark does not run
   */
  public static void main(String[] arguments) throws RunnerException {
    Comparison renders = Renders.measured();
    Comparison firstRender = FreshJvm.firstRender();
    Decoding decoding = Decoding.measured();
    Comparison time = decoding.time();
    Comparison first = FreshJvm.firstDocument();
    List<Comparison> secretKeys = FreshJvm.secretKeys();
    List<Promise> promises =
        List.of(
            new Promise(
                "a run with secret keys at most 1.5 times as long as one without",
                secretKeys.stream().allMatch(run -> run.ratio() <= 1.5)),
            new Promise("300 renders at least six times as fast as helm", renders.ratio() >= 6),
            new Promise("2,000 documents at least twice as fast as fabric8", time.ratio() >= 2),
            new Promise("2,000 documents in less than 500 ms", time.own() < 500),
            new Promise("the first document in less than 600 ms", first.own() < 600));
    print("embedded", "helm", List.of(renders, firstRender));
    print("helmtest", "fabric8", List.of(time, decoding.allocation(), first));
    print("without keys", "with keys", secretKeys);
    System.out.println();
    promises.forEach(System.out::println);
    System.exit(promises.stream().allMatch(Promise::kept) ? 0 : 1);
  }

  private static void print(String own, String other, List<Comparison> comparisons) {
    System.out.printf("%n%-42s %13s %13s %8s%n", "", own, other, "ratio");
    comparisons.forEach(System.out::println);
  }
}
