package io.helmtest.assertions.subject;

import io.helmtest.message.Lines;
import io.helmtest.message.MessageContext;
import java.util.List;

/** Several failed assertions about rendered objects; the message has one on each line. */
public final class SeveralMismatchesError extends AssertionError implements HasMismatches {
  private static final long serialVersionUID = 1L;

  private final transient List<AssertionError> failures;

  private SeveralMismatchesError(String message, List<AssertionError> failures) {
    super(message);
    this.failures = List.copyOf(failures);
  }

  static SeveralMismatchesError of(
      MessageContext context, String subject, String outcome, List<AssertionError> failures) {
    String message =
        "%sExpecting\n%s\n%s\n%s\n%s"
            .formatted(
                context.prefix(),
                Lines.indent(subject),
                outcome,
                Lines.of(failures.stream().map(SeveralMismatchesError::line).toList()),
                context.footer());
    return new SeveralMismatchesError(message, failures);
  }

  /**
   * The failures one by one.
   *
   * @return at least two
   */
  public List<AssertionError> failures() {
    return failures;
  }

  @Override
  public List<Mismatch> mismatches() {
    return failures.stream()
        .filter(HasMismatches.class::isInstance)
        .flatMap(failure -> ((HasMismatches) failure).mismatches().stream())
        .toList();
  }

  private static String line(AssertionError failure) {
    return failure instanceof MismatchError mismatch
        ? mismatch.mismatch().line()
        : String.valueOf(failure.getMessage()).strip();
  }
}
