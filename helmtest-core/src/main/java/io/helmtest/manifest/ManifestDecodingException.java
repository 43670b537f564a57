package io.helmtest.manifest;

import java.util.List;

/** What was rendered does not decode as Kubernetes' strict decoder demands. */
public final class ManifestDecodingException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<Problem> problems;

  /**
   * Some problems.
   *
   * @param message what does not decode, and why
   * @param problems the problems
   */
  public ManifestDecodingException(String message, List<? extends Problem> problems) {
    super(message);
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
}
