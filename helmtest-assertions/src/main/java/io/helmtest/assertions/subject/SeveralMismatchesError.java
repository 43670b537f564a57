package io.helmtest.assertions.subject;

import io.helmtest.message.Lines;
import io.helmtest.secret.Maskable;
import io.helmtest.secret.Secrets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Several failed assertions about rendered objects; the message lists all of them. */
public final class SeveralMismatchesError extends AssertionError
    implements HasMismatches, Maskable {
  private static final long serialVersionUID = 1L;

  private final transient List<AssertionError> failures;

  private SeveralMismatchesError(String message, List<AssertionError> failures) {
    super(Secrets.ofRun().mask(message));
    this.failures = List.copyOf(failures);
  }

  static SeveralMismatchesError of(Checks checks, String outcome, List<AssertionError> failures) {
    String words =
        "Expecting\n%s\n%s\n%s"
            .formatted(
                Lines.indent(checks.subject()), outcome, Lines.of(entries(failures, checks)));
    return new SeveralMismatchesError(
        checks.wording().message(checks.context(), words, ""), failures);
  }

  @Override
  public SeveralMismatchesError masked() {
    return new SeveralMismatchesError(String.valueOf(getMessage()), failures);
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

  private static List<String> entries(List<AssertionError> failures, Checks checks) {
    List<Mismatch> mismatches = new ArrayList<>();
    List<String> others = new ArrayList<>();
    for (AssertionError failure : failures) {
      String line = line(failure, checks);
      if (failure instanceof MismatchError own && own.isToldBy(line)) {
        mismatches.add(own.mismatch());
      } else {
        others.add(line);
      }
    }
    return Stream.concat(MismatchTable.of(mismatches, each -> "").stream(), others.stream())
        .toList();
  }

  // What the list begins with already needs no saying in each line.
  private static String line(AssertionError failure, Checks checks) {
    String line =
        failure instanceof HasLine own ? own.line() : String.valueOf(failure.getMessage()).strip();
    String prefix = checks.wording().prefix();
    return line.startsWith(prefix) ? line.substring(prefix.length()) : line;
  }
}
