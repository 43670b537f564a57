package io.helmtest.validation;

import io.helmtest.manifest.Problem;
import io.helmtest.secret.Maskable;
import io.helmtest.secret.Secrets;
import java.util.List;

/** What was rendered decodes, but the API server would refuse it. */
public final class ManifestValidationException extends RuntimeException implements Maskable {
  private static final long serialVersionUID = 1L;

  private final transient List<Problem> problems;

  /**
   * Some problems.
   *
   * @param message what is refused, and why
   * @param problems the problems
   */
  public ManifestValidationException(String message, List<? extends Problem> problems) {
    super(Secrets.ofRun().mask(message));
    this.problems = List.copyOf(problems);
  }

  /**
   * The problems as data.
   *
   * @return at least one, in the order of the stream
   */
  public List<Problem> problems() {
    return problems;
  }

  @Override
  public ManifestValidationException masked() {
    return new ManifestValidationException(String.valueOf(getMessage()), problems);
  }
}
