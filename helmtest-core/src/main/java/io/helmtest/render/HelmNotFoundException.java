package io.helmtest.render;

/** There is no Helm to render with; the message says where it was looked for and what to do. */
public final class HelmNotFoundException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * No Helm.
   *
   * @param message where it was looked for, and the remedies
   */
  public HelmNotFoundException(String message) {
    super(message);
  }
}
