package io.helmtest.manifest;

import io.helmtest.secret.Maskable;
import io.helmtest.secret.Secrets;
import java.util.List;

/** What was rendered does not decode as Kubernetes' strict decoder demands. */
public final class ManifestDecodingException extends RuntimeException implements Maskable {
  private static final long serialVersionUID = 1L;

  private final transient List<Problem> problems;

  /**
   * Some problems.
   *
   * @param message what does not decode, and why
   * @param problems the problems
   */
  public ManifestDecodingException(String message, List<? extends Problem> problems) {
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
  public ManifestDecodingException masked() {
    return new ManifestDecodingException(String.valueOf(getMessage()), problems);
  }
}
