package io.helmtest.manifest;

import io.helmtest.secret.Maskable;
import io.helmtest.secret.Secrets;
import java.util.List;

/** A cluster would refuse what was rendered. */
public abstract class RefusedManifestException extends RuntimeException implements Maskable {
  private static final long serialVersionUID = 1L;

  private final transient List<Problem> problems;

  /**
   * Some problems.
   *
   * @param message what is refused, and why
   * @param problems the problems
   */
  protected RefusedManifestException(String message, List<? extends Problem> problems) {
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
}
