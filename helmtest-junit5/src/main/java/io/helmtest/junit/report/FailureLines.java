package io.helmtest.junit.report;

import io.helmtest.RenderedChart;
import io.helmtest.assertions.subject.HasMismatches;
import io.helmtest.manifest.Problem;
import io.helmtest.manifest.RefusedManifestException;
import io.helmtest.manifest.SourceLocation;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The lines of a render that a failure is about. */
final class FailureLines {
  private FailureLines() {}

  static Set<Integer> of(Throwable failure, RenderedChart chart) {
    return all(failure, chart).collect(Collectors.toCollection(TreeSet::new));
  }

  private static Stream<Integer> all(Throwable failure, RenderedChart chart) {
    if (failure instanceof HasMismatches assertions) {
      return assertions.mismatches().stream()
          .filter(mismatch -> mismatch.context().equals(chart.context()))
          .flatMap(mismatch -> mismatch.location().stream())
          .map(SourceLocation::line);
    }
    return problems(failure)
        .filter(problem -> chart.problems().contains(problem))
        .map(problem -> problem.location().line());
  }

  private static Stream<Problem> problems(Throwable failure) {
    return failure instanceof RefusedManifestException refused
        ? refused.problems().stream()
        : Stream.of();
  }
}
