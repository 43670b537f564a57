package io.helmtest.manifest;

/** Whether a manifest decodes, and why not. */
record Verdict(boolean accepted, String message) {
  private static final int SHOWN = 300;

  static Verdict accepts() {
    return new Verdict(true, "");
  }

  static Verdict refuses(String message) {
    return new Verdict(false, message);
  }

  @Override
  public String toString() {
    return accepted
        ? "accepts"
        : "refuses: " + message.strip().substring(0, Math.min(SHOWN, message.strip().length()));
  }
}
