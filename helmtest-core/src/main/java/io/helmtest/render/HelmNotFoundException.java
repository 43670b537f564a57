package io.helmtest.render;

import io.helmtest.secret.Maskable;
import io.helmtest.secret.Secrets;

/** There is no Helm to render with; the message says where it was looked for and what to do. */
public final class HelmNotFoundException extends RuntimeException implements Maskable {
  private static final long serialVersionUID = 1L;

  /**
   * No Helm.
   *
   * @param message where it was looked for, and the remedies
   */
  public HelmNotFoundException(String message) {
    super(Secrets.ofRun().mask(message));
  }

  @Override
  public HelmNotFoundException masked() {
    return new HelmNotFoundException(String.valueOf(getMessage()));
  }
}
