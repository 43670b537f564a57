package io.helmtest.junit.report;

import io.helmtest.secret.Secrets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.assertj.core.util.diff.DiffUtils;
import org.opentest4j.AssertionFailedError;
import org.opentest4j.ValueWrapper;

/** What a failed comparison expected and found, line by line, without what is secret. */
final class ValueDiff {
  private static final int CONTEXT = 3;

  private ValueDiff() {}

  static Optional<String> of(Throwable failure) {
    return failure instanceof AssertionFailedError error
            && error.isExpectedDefined()
            && error.isActualDefined()
        ? Optional.of(unified(lines(error.getExpected()), lines(error.getActual())))
        : Optional.empty();
  }

  private static String unified(List<String> expected, List<String> actual) {
    return DiffUtils.generateUnifiedDiff(
            "expected", "actual", expected, DiffUtils.diff(expected, actual), CONTEXT)
        .stream()
        .collect(Collectors.joining("\n"));
  }

  private static List<String> lines(ValueWrapper value) {
    return Secrets.ofRun().mask(value.getStringRepresentation()).lines().toList();
  }
}
