package io.helmtest.junit.patterns;

import io.helmtest.assertions.subject.Mismatch;
import io.helmtest.assertions.subject.MismatchError;
import io.helmtest.assertions.subject.SeveralMismatchesError;
import io.helmtest.exemption.Exemption;
import io.helmtest.manifest.Problem;
import io.helmtest.manifest.RefusedManifestException;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a pattern's test found.
 *
 * @param problems those of objects, which can be exempted, each once
 * @param others the messages of all other failures
 */
record Findings(List<PatternProblem> problems, List<String> others) {

  static Findings of(String pattern, List<AssertionError> failures) {
    return new Findings(
        errors(failures)
            .map(failure -> new PatternProblem(pattern, failure.mismatch()))
            .distinct()
            .toList(),
        failures.stream()
            .filter(failure -> !(failure instanceof MismatchError))
            .flatMap(Findings::lines)
            .distinct()
            .toList());
  }

  // What a cluster would refuse is told as it is elsewhere, but without what frames it there.
  private static Stream<String> lines(AssertionError failure) {
    return failure.getCause() instanceof RefusedManifestException refusal
        ? refusal.problems().stream().map(Findings::line)
        : Stream.of(String.valueOf(failure.getMessage()));
  }

  private static String line(Problem problem) {
    return problem.text() + "\n" + Exemption.of(problem).line();
  }

  /** What was expected and found of some of the problems. */
  List<Mismatch> mismatches(List<Problem> some) {
    return problems.stream().filter(some::contains).map(PatternProblem::mismatch).toList();
  }

  /** What fails of a check, one by one. */
  static Stream<AssertionError> failures(Runnable check) {
    try {
      check.run();
      return Stream.of();
    } catch (SeveralMismatchesError several) {
      return several.failures().stream();
    } catch (AssertionError failure) {
      return Stream.of(failure);
    } catch (RefusedManifestException refusal) {
      return Stream.of(new AssertionError(refusal.getMessage(), refusal));
    }
  }

  private static Stream<MismatchError> errors(List<AssertionError> failures) {
    return failures.stream().filter(MismatchError.class::isInstance).map(MismatchError.class::cast);
  }
}
