package io.helmtest.validation;

import io.helmtest.manifest.Problem;
import io.helmtest.manifest.RefusedManifestException;
import java.util.List;

/** What was rendered decodes, but the API server would refuse it. */
public final class ManifestValidationException extends RefusedManifestException {
  private static final long serialVersionUID = 1L;

  /**
   * Some problems.
   *
   * @param message what is refused, and why
   * @param problems the problems
   */
  public ManifestValidationException(String message, List<? extends Problem> problems) {
    super(message, problems);
  }

  @Override
  public ManifestValidationException masked() {
    return new ManifestValidationException(String.valueOf(getMessage()), problems());
  }
}
