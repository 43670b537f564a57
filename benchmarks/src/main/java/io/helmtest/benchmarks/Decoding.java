package io.helmtest.benchmarks;

import java.util.Collection;
import java.util.Objects;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Both figures of one run of {@link DecodingBenchmark}. */
record Decoding(RunResult helmtest, RunResult fabric8) {
  private static final String BYTES = "gc.alloc.rate.norm";

  static Decoding measured() throws RunnerException {
    Collection<RunResult> results =
        new Runner(
                new OptionsBuilder()
                    .include(DecodingBenchmark.class.getName())
                    .addProfiler(GCProfiler.class)
                    .build())
            .run();
    return new Decoding(of("helmtest", results), of("fabric8", results));
  }

  private static RunResult of(String decoder, Collection<RunResult> results) {
    return results.stream()
        .filter(result -> result.getParams().getBenchmark().endsWith("." + decoder))
        .findFirst()
        .orElseThrow();
  }

  Comparison time() {
    return new Comparison("2,000 documents (4 MB), warm", "ms", median(helmtest), median(fabric8));
  }

  private static double median(RunResult result) {
    return result.getPrimaryResult().getStatistics().getPercentile(50);
  }

  Comparison allocation() {
    return new Comparison(
        "allocated for a document", "KiB", kibibytes(helmtest), kibibytes(fabric8));
  }

  private static double kibibytes(RunResult result) {
    Result<?> bytes = Objects.requireNonNull(result.getSecondaryResults().get(BYTES));
    return bytes.getScore() / Release.DOCUMENTS / 1024;
  }
}
