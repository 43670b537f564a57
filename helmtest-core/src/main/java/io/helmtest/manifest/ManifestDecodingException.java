package io.helmtest.manifest;

import java.util.List;

/** What was rendered does not decode as Kubernetes' strict decoder demands. */
public final class ManifestDecodingException extends RefusedManifestException {
  private static final long serialVersionUID = 1L;

  /**
   * Some problems.
   *
   * @param message what does not decode, and why
   * @param problems the problems
   */
  public ManifestDecodingException(String message, List<? extends Problem> problems) {
    super(message, problems);
  }

  @Override
  public ManifestDecodingException masked() {
    return new ManifestDecodingException(String.valueOf(getMessage()), problems());
  }
}
