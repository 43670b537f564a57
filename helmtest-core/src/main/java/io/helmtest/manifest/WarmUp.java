package io.helmtest.manifest;

/** Loads the classes that decode the most frequent kinds, while Helm runs. */
public final class WarmUp {
  private WarmUp() {}

  /**
   * Begins it in the background. Nobody waits for it, and it fails silently: the first use tells.
   */
  public static void begin() {
    Thread thread = new Thread(WarmUp::decode, "helmtest-warm-up");
    thread.setDaemon(true);
    thread.setUncaughtExceptionHandler((failed, reason) -> {});
    thread.start();
  }

  static void decode() {
    ManifestStream.read(Resource.text("warm-up.yaml"))
        .documents()
        .forEach(ManifestDocument::object);
  }
}
